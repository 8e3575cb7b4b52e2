"""The command line as a user runs it: what is printed where, exit codes, one clear line for a wrong call."""

import csv
import json
import os
import pty
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

import reformextract
from reformextract.batch import Summary
from reformextract.cli.terminal import ProgressBar
from reformextract.explain import explain_rule, explain_text
from reformextract.pipeline import Extractor

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT / "corpus" / "articles"
TEXT = "2020年，全市法院受理案件57876件，结案46407件。"
COMMAND = [sys.executable, "-m", "reformextract"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1", "COLUMNS": "100"}

Said = subprocess.CompletedProcess[str]


def call(*arguments: str | Path, cwd: Path, stdin: bytes = b"") -> Said:
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)], cwd=cwd, env=ENVIRONMENT, input=stdin, capture_output=True, check=False
    )
    return Said(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def rows(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A folder with four documents that can be read, one of them empty, and five that cannot."""
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    (folder / "good.txt").write_text(f"{TEXT}会议召开。", encoding="utf-8")
    (folder / "gbk.txt").write_bytes(TEXT.encode("gbk"))
    (folder / "empty.txt").write_bytes(b"")
    (folder / "bytes.txt").write_bytes(b"\xff\xfe\x00\xd8")
    (folder / "sub" / "meta.txt").write_text(TEXT, encoding="utf-8")
    (folder / "sub" / "meta.meta.json").write_text("{", encoding="utf-8")
    (folder / "sub" / "date.txt").write_text(TEXT, encoding="utf-8")
    (folder / "sub" / "date.meta.json").write_text('{"published": "soon"}', encoding="utf-8")
    lines = [
        json.dumps({"id": "row", "text": f"会议召开。{TEXT}"}),
        "{broken",
        json.dumps({"id": "place", "text": TEXT, "region": "火星"}),
    ]
    (folder / "rows.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (folder / "note.jpg").write_text("3件", encoding="utf-8")
    return folder


FAILED = ["bytes", "place", "rows:2", "sub/date", "sub/meta"]


def test_a_pipe_gets_json_lines(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    said = call("extract", "news.txt", "--region", "衡水市", cwd=tmp_path)
    assert (said.returncode, said.stderr) == (0, "")
    assert [(c["id"], c["agency"]["name"]) for c in rows(said.stdout)] == [
        ("news:14-20", "衡水市法院"),
        ("news:23-29", "衡水市法院"),
    ]
    claims = reformextract.extract(TEXT, id="news", region="衡水市")
    assert said.stdout == "".join(f"{claim.model_dump_json()}\n" for claim in claims)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_nothing_is_lost(workers: str, mixed: Path) -> None:
    options = ("-o", "c.jsonl", "--errors", "e.jsonl", "--region", "衡水市", "--workers", workers)
    said = call("extract", mixed, *options, cwd=mixed.parent)
    assert said.returncode == 3
    assert said.stdout == ""
    claims = rows((mixed.parent / "c.jsonl").read_text(encoding="utf-8"))
    assert [claim["doc_id"] for claim in claims] == ["gbk", "gbk", "good", "good", "row", "row"]
    failures = rows((mixed.parent / "e.jsonl").read_text(encoding="utf-8"))
    assert sorted(failure["id"] for failure in failures) == FAILED
    assert all(list(failure) == ["id", "path", "reason"] and failure["reason"] for failure in failures)
    paths = {failure["id"]: failure["path"] for failure in failures}
    assert paths["rows:2"] == f"{mixed / 'rows.jsonl'}:2"
    assert paths["sub/date"] == str(mixed / "sub" / "date.txt")
    summary, failed = said.stderr.splitlines()
    assert summary.startswith("9 documents, 6 claims in c.jsonl, 5 errors; ")
    assert summary.endswith("characters a second, 1 file of other endings passed over")
    assert failed == "reformextract: 5 of 9 documents failed; the reasons are in e.jsonl."


def test_a_text_that_came_before_is_counted_and_written_once(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    said = call("extract", ".", "-o", "c.jsonl", cwd=tmp_path)
    assert said.returncode == 0
    assert said.stderr.startswith("2 documents, 2 claims in c.jsonl, 0 errors, 1 duplicate; ")
    documents = rows((tmp_path / "c.documents.jsonl").read_text(encoding="utf-8"))
    assert [(row["id"], row["status"], row["duplicate_of"]) for row in documents] == [
        ("a", "done", None), ("b", "duplicate", "a"),
    ]  # fmt: skip
    said = call("extract", ".", "-o", "c.jsonl", "--keep-duplicates", cwd=tmp_path)
    assert said.stderr.startswith("2 documents, 4 claims in c.jsonl, 0 errors; ")


def test_without_an_errors_file_the_reasons_are_told(mixed: Path) -> None:
    said = call("extract", mixed, "--quiet", cwd=mixed.parent)
    assert said.returncode == 3
    assert len(rows(said.stdout)) == 6
    *reasons, last = said.stderr.splitlines()
    assert len(reasons) == 5
    assert "Traceback" not in said.stderr
    assert last == "reformextract: 5 of 9 documents failed; the reasons are above."


def test_an_errors_file_of_before_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "e.jsonl").write_text("old")
    said = call("extract", "news.txt", "--errors", "e.jsonl", cwd=tmp_path)
    assert said.returncode == 0
    assert (tmp_path / "e.jsonl").read_text() == ""


def test_csv(tmp_path: Path) -> None:
    said = call("extract", ARTICLES, "-o", "c.csv", "--quiet", cwd=tmp_path)
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")
    with (tmp_path / "c.csv").open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    piped = rows(call("extract", ARTICLES, cwd=tmp_path).stdout)
    assert [row["id"] for row in found] == [claim["id"] for claim in piped]
    assert len(found) > 500


def test_a_second_run_does_not_read_what_the_first_wrote(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    for _ in range(2):
        said = call("extract", ".", "-o", "c.jsonl", "--errors", "e.jsonl", cwd=tmp_path)
        assert said.returncode == 0
        assert said.stderr.startswith("1 document, 2 claims")


def test_columns_are_called_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"编号,正文\n甲,{TEXT.replace(',', '，')}\n", encoding="utf-8")
    said = call("extract", "a.csv", "--column", "id=编号", "--column", "text=正文", cwd=tmp_path)
    assert [claim["doc_id"] for claim in rows(said.stdout)] == ["甲", "甲"]


def test_a_document_that_is_too_large_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_text("结案3件。" * 300_000, encoding="utf-8")
    (tmp_path / "small.txt").write_text(TEXT, encoding="utf-8")
    said = call("extract", ".", "--max-mb", "1", "--errors", "e.jsonl", cwd=tmp_path)
    assert said.returncode == 3
    assert {claim["doc_id"] for claim in rows(said.stdout)} == {"small"}
    assert [row["id"] for row in rows((tmp_path / "e.jsonl").read_text(encoding="utf-8"))] == ["large"]


def test_members_of_other_endings_are_told(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("news.txt", TEXT)
        archive.writestr("photo.jpg", b"x")
    said = call("extract", "a.zip", "-o", "c.jsonl", cwd=tmp_path)
    assert said.returncode == 0
    assert said.stderr.startswith("1 document, 2 claims in c.jsonl")
    assert said.stderr.endswith("1 file of other endings passed over\n")


def test_options_fill_in_what_a_document_does_not_tell(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("今年，全市法院结案46407件。", encoding="utf-8")
    (tmp_path / "a.meta.json").write_text('{"published": "2019-05-06", "region": "绍兴市"}', encoding="utf-8")
    said = call("extract", ".", "--published", "2020", "--region", "131100", cwd=tmp_path)
    told = [(c["doc_id"], c["region"]["code"], c["source"]["published"]) for c in rows(said.stdout)]
    assert told == [("a", "330600", "2019-05-06"), ("b", "131100", "2020")]


def test_standard_input(tmp_path: Path) -> None:
    text = call("extract", "-", cwd=tmp_path, stdin=TEXT.encode("gbk"))
    assert [claim["doc_id"] for claim in rows(text.stdout)] == ["stdin", "stdin"]
    row = call("extract", "-", cwd=tmp_path, stdin=json.dumps({"id": "x", "text": TEXT}).encode())
    assert [claim["doc_id"] for claim in rows(row.stdout)] == ["x", "x"]


def test_a_folder_with_nothing_to_read_is_told(tmp_path: Path) -> None:
    said = call("extract", ".", cwd=tmp_path)
    assert (said.returncode, said.stdout) == (0, "")
    assert "nothing to read" in said.stderr


def test_the_table_of_the_demo(tmp_path: Path) -> None:
    said = call("extract", ARTICLES, "--table", cwd=tmp_path)
    assert (said.returncode, said.stderr) == (0, "")
    lines = said.stdout.splitlines()
    assert lines[0].split() == ["agency", "region", "metric", "value", "period", "aspect"]
    assert {path.stem for path in ARTICLES.glob("*.txt")} <= {line.split(" ")[0] for line in lines}
    assert "claims more; -o claims.jsonl writes all." in lines[-2]
    assert lines[-1].startswith("10 documents, ")
    assert "\x1b" not in said.stdout
    assert max(map(cells, lines)) <= 100


def cells(line: str) -> int:
    return sum(2 if "\u2e80" <= char < "\ufff0" else 1 for char in line)


def test_the_table_of_one_document_is_whole(tmp_path: Path) -> None:
    text = "".join(f"2020年，全市法院结案{n}件。" for n in range(1001, 1201))
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    said = call("extract", "long.txt", "--table", cwd=tmp_path)
    assert all(f"{n}件" in said.stdout for n in range(1001, 1201))
    assert "more" not in said.stdout


def test_the_table_of_several_documents_says_how_many_claims_each_has(tmp_path: Path) -> None:
    for name, count in (("a", 2), ("b", 150)):
        text = "".join(f"2020年，全市法院结案{n}件。" for n in range(1001, 1001 + count))
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    lines = call("extract", ".", "--table", cwd=tmp_path).stdout.splitlines()
    assert {"a · 2 claims", "b · 150 claims"} <= set(lines)
    assert lines[-2] == "… and 90 claims more; -o claims.jsonl writes all."


def test_a_terminal_gets_a_table(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    reader, writer = pty.openpty()
    command = [*COMMAND, "extract", "news.txt", "--region", "衡水市"]
    done = subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    shown = os.read(reader, 100_000).decode()
    os.close(reader)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "衡水市法院" in shown
    assert "46407件" in shown
    assert "1 document, 2 claims, 0 errors" in shown


@pytest.mark.parametrize(
    "arguments, says",
    [
        pytest.param([], "a command is missing", id="nothing"),
        pytest.param(["exract"], "exract", id="an unknown command"),
        pytest.param(["extract"], "Missing argument", id="no path"),
        pytest.param(["extract", "news.txt", "--nope"], "--nope", id="an unknown option"),
        pytest.param(["extract", "news.txt", "--workers", "0"], "--workers", id="no workers"),
        pytest.param(["extract", "news.txt", "--workers", "many"], "--workers", id="workers that are no number"),
        pytest.param(["extract", "lost.txt"], "lost.txt: there is no such file", id="a missing path"),
        pytest.param(["extract", "news.ppt"], "news.ppt: files that end in '.ppt'", id="an ending that is not read"),
        pytest.param(["extract", "news.txt", "-o", "c.odt"], ".jsonl", id="an ending that is not written"),
        pytest.param(["extract", "news.txt", "-o", "no/c.csv"], "no/c.csv", id="a folder that is not there"),
        pytest.param(["extract", "news.txt", "--errors", "no/e.jsonl"], "no/e.jsonl", id="the same for errors"),
        pytest.param(["extract", "rows.jsonl", "-o", "rows.jsonl"], "this file is read", id="a target that is read"),
        pytest.param(
            ["extract", "news.txt", "-o", "c.jsonl", "--errors", "c.jsonl"], "different files", id="one target"
        ),
        pytest.param(["extract", "news.txt", "-o", "c.csv", "--table"], "one of the two", id="a file and a table"),
        pytest.param(["extract", "rows.jsonl", "--column", "正文"], "as in text=正文", id="a column without its field"),
        pytest.param(["extract", "rows.jsonl", "--column", "words=正文"], "no field 'words'", id="no such field"),
        pytest.param(["extract", "rows.jsonl", "--max-ratio", "0"], "--max-ratio", id="a limit of nothing"),
        pytest.param(["extract", "news.txt", "--published", "soon"], "'soon' is no date", id="no date"),
        pytest.param(["extract", "news.txt", "--published", "2020-13-40"], "is no date", id="no day of the calendar"),
        pytest.param(["extract", "news.txt", "--region", "火星"], "'火星'", id="no region"),
        pytest.param(["extract", "news.txt", "--lexicon", "lost"], "lost: there is no such folder", id="no lexicon"),
        pytest.param(["extract", "news.txt", "--lexicon", "bad"], "units.yaml:2", id="a lexicon that is broken"),
        pytest.param(["explain", "lost.txt"], "lost.txt: there is no such file", id="explain: a missing file"),
        pytest.param(["explain", "没有数字。"], "no number", id="explain: no number"),
        pytest.param(["explain", "结案3件。", "--at", "0"], "offset 0", id="explain: no number there"),
        pytest.param(["explain", "结案3件。", "--region", "火星"], "'火星'", id="explain: no region"),
        pytest.param(["lexicon"], "Missing command", id="lexicon: nothing"),
        pytest.param(["lexicon", "check", "bad"], "units.yaml:2", id="lexicon: broken"),
        pytest.param(["lexicon", "check", "lost"], "lost: there is no such folder", id="lexicon: missing"),
        pytest.param(["lexicon", "list", "verbs"], "agencies, metrics", id="lexicon: no domain"),
        pytest.param(["evaluate", "lost"], "lost", id="evaluate: no folder"),
        pytest.param(["evaluate", ".", "lost.jsonl"], "gold", id="evaluate: no gold"),
    ],
)
def test_a_wrong_call_is_one_line(arguments: list[str], says: str, tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "news.ppt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "rows.jsonl").write_text(json.dumps({"text": TEXT}), encoding="utf-8")
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "units.yaml").write_text("- id: x\n  id: y\n", encoding="utf-8")
    before = sorted(path.name for path in tmp_path.iterdir())
    said = call(*arguments, cwd=tmp_path)
    assert (said.returncode, said.stdout) == (2, "")
    assert len(said.stderr.splitlines()) == 1
    assert said.stderr.startswith("reformextract: ")
    assert says in said.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_broken_pipe_is_quiet(tmp_path: Path) -> None:
    command = [*COMMAND, "extract", str(ARTICLES)]
    process = subprocess.Popen(command, cwd=tmp_path, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline().startswith(b'{"schema":1')
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), said) == (141, b"")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_interrupted(workers: str, tmp_path: Path) -> None:
    """Ctrl-C ends the run with 130, says nothing of the inside, and leaves no half file under the target's name."""
    command = [*COMMAND, "extract", "-", "-o", "c.jsonl", "--workers", workers]
    process = subprocess.Popen(
        command, cwd=tmp_path, env=ENVIRONMENT, stdin=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    assert process.stdin is not None
    assert process.stderr is not None
    process.stdin.write(json.dumps({"text": TEXT}).encode() + b"\n")
    process.stdin.flush()
    for _ in range(200):
        if list(tmp_path.iterdir()):
            break
        time.sleep(0.05)
    time.sleep(0.3)
    os.killpg(process.pid, signal.SIGINT)
    code = process.wait(timeout=20)
    process.stdin.close()
    said = process.stderr.read().decode()
    process.stderr.close()
    assert code == 130
    assert said == "reformextract: stopped; what was read is kept; the same command with --resume goes on from there.\n"
    assert not (tmp_path / "c.jsonl").exists()


def test_the_bar_tells_how_far_the_reading_is(capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressBar(shown=True, total=1000) as bar:
        bar.update(Summary(documents=1, seconds=0.1))
        assert bar._bar is None, "a short run shows none"
        bar.read(400)
        bar.read(100)
        bar.update(Summary(documents=2, claims=7, characters=900, seconds=3.0))
        assert bar._bar is not None
        [task] = bar._bar.tasks
        assert (task.completed, task.total) == (400, 1000)
        assert task.description == "2 documents, 7 claims, 0 errors, 300 characters/s"
    with ProgressBar(shown=False, total=1000) as bar:
        bar.update(Summary(documents=2, seconds=3.0))
        assert bar._bar is None


def test_explain_a_text(tmp_path: Path) -> None:
    text = "2020年，全市法院结案860件，召开第3次会议。"
    said = call("explain", text, "--region", "衡水市", cwd=tmp_path)
    assert (said.returncode, said.stderr) == (0, "")
    for part in (
        "【860件】 12-16: a claim",
        "value     count = 860 件",
        "the phrase to the left  [metric.left]",
        "“全市法院” 6-10; an organ of the lexicon, in the sentence",
        "衡水市法院 (court, system, 131100)",
        "2020-01-01 to 2020-12-31",
        "【3】 20-21: no claim: an ordinal",
    ):
        assert part in said.stdout


@pytest.mark.parametrize("offset, shown", [("12", True), ("15", True), ("20", False)])
def test_explain_one_place(offset: str, shown: bool, tmp_path: Path) -> None:
    said = call("explain", "2020年，全市法院结案860件，召开第3次会议。", "--at", offset, cwd=tmp_path)
    assert ("【860件】" in said.stdout) is shown
    assert ("【3】" in said.stdout) is not shown


def test_explain_a_file_with_its_metadata(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text("今年，全市法院结案860件。", encoding="utf-8")
    (tmp_path / "news.meta.json").write_text('{"published": "2020-11", "region": "衡水市"}', encoding="utf-8")
    said = call("explain", "news.txt", cwd=tmp_path)
    assert "衡水市法院 (court, system, 131100)" in said.stdout
    assert "2020-01-01" in said.stdout
    (tmp_path / "news.meta.json").write_text("{", encoding="utf-8")
    said = call("explain", "news.txt", cwd=tmp_path)
    assert (said.returncode, said.stdout) == (3, "")
    assert "news.meta.json" in said.stderr


def test_a_number_without_a_unit_is_told_in_english() -> None:
    lines = list(explain_text(Extractor(), "全市法院编排序列，数到57876。"))
    assert any("no claim: no unit behind it" in line for line in lines)


@pytest.mark.parametrize(
    "rule, words",
    [
        ("metric.left", "the phrase to the left"),
        ("agency.paragraph:agency.organ", "an organ of the lexicon, earlier, in force since then"),
        ("period.none", "none is in force"),
        ("period.sentence:period.new_rule", "new rule, in the sentence"),
        ("metric.some_new_rule", "some new rule"),
    ],
)
def test_rules_in_words(rule: str, words: str) -> None:
    assert explain_rule(rule) == words


def test_every_number_of_the_corpus_is_explained() -> None:
    """Each claim of an article has its block, and no line holds a word of the inside."""
    extractor = Extractor()
    for path in sorted(ARTICLES.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        lines = list(explain_text(extractor, text))
        assert sum(": a claim in: " in line for line in lines) == len(extractor.extract(text))
        assert not [line for line in lines if "no claim" in line and line.endswith(": ")]
        assert not [line for line in lines if "没有单位" in line.partition("no claim")[2]]


def test_schema(tmp_path: Path) -> None:
    assert call("schema", cwd=tmp_path).stdout == (ROOT / "docs" / "claim.schema.json").read_text(encoding="utf-8")
    codebook = call("schema", "--codebook", cwd=tmp_path)
    assert codebook.stdout == (ROOT / "docs" / "codebook.md").read_text(encoding="utf-8")


def test_lexicon_check_counts(tmp_path: Path) -> None:
    (tmp_path / "metrics.yaml").write_text("- id: my.own\n  surfaces: [巡回审判]\n", encoding="utf-8")
    ours, mine = (call("lexicon", "check", *more, cwd=tmp_path) for more in ([], ["."]))
    assert (ours.returncode, mine.returncode) == (0, 0)
    counts = [{line.split()[0]: int(line.split()[1]) for line in said.stdout.splitlines()[:6]} for said in (ours, mine)]
    assert list(counts[0]) == ["agencies", "metrics", "units", "modifiers", "periods", "names"]
    assert counts[1] == {**counts[0], "metrics": counts[0]["metrics"] + 1}


def test_lexicon_list(tmp_path: Path) -> None:
    listed = [line.split("\t") for line in call("lexicon", "list", "units", cwd=tmp_path).stdout.splitlines()]
    assert {row[0] for row in listed} == {"units"}
    assert {len(row) for row in listed} == {4}
    assert any(row[1] == "case" and "件" in row[3].split() for row in listed)
    whole = call("lexicon", "list", cwd=tmp_path).stdout.splitlines()
    assert len(whole) > len(listed)


def test_evaluate(tmp_path: Path) -> None:
    table = call("evaluate", ARTICLES, "--errors", "1", "--decisions", cwd=tmp_path)
    assert (table.returncode, table.stderr) == (0, "")
    assert "precision" in table.stdout
    assert "claims wrong by" in table.stdout
    call("extract", ARTICLES, "-o", "pred.jsonl", cwd=tmp_path)
    scores = call("evaluate", ARTICLES, "pred.jsonl", "--json", cwd=tmp_path)
    assert json.loads(scores.stdout) == json.loads(call("evaluate", ARTICLES, "--json", cwd=tmp_path).stdout)


def test_version(tmp_path: Path) -> None:
    assert call("--version", cwd=tmp_path).stdout == f"reformextract {reformextract.__version__}\n"


@pytest.mark.parametrize("command", [[], ["extract"], ["explain"], ["evaluate"], ["schema"], ["lexicon", "check"]])
def test_help(command: list[str], tmp_path: Path) -> None:
    said = call(*command, "--help", cwd=tmp_path)
    assert (said.returncode, said.stderr) == (0, "")
    assert "Usage: reformextract" in said.stdout


def test_the_public_names() -> None:
    assert reformextract.__all__ == sorted(reformextract.__all__)
    assert all(getattr(reformextract, name) is not None for name in reformextract.__all__)
    assert set(reformextract.__all__) <= set(dir(reformextract))
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = reformextract.nothing
