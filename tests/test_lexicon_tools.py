"""What checks, suggests, adds and rewrites lexicon entries: it finds what is wrong, and what it writes holds."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reformextract.lexicon import load_lexicon, parse_entries
from reformextract.lexicon_form import canonical_text, write_entry
from reformextract.pipeline import Extractor, extract
from reformextract.proofs import find_faults, find_owners, find_unproven
from reformextract.suggestions import PhraseTally, write_suggestions

ROOT = Path(__file__).resolve().parents[1]
ENTRY = """- id: my.stage
  name: 修缮古戏台
  label: stages repaired
  surfaces: [{surfaces}]
  kinds: [count]
  units: [座]
  examples:
    - text: {text}
      claims: [{claims}]
  counterexamples: [{counter}]
"""
GOOD = {
    "surfaces": "修缮古戏台",
    "text": "全县修缮古戏台12座",
    "claims": "{metric: 修缮古戏台, number: 12, unit: 座}",
    "counter": "全县古戏台管理员36名",
}


def faults(folder: Path, **changed: str) -> list[str]:
    (folder / "metrics.yaml").write_text(ENTRY.format(**{**GOOD, **changed}), encoding="utf-8")
    entry = next(entry for entry in load_lexicon([folder])["metrics"] if entry.id == "my.stage")
    return find_faults(Extractor([folder]), entry)


def call(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "reformextract", "lexicon", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, check=False, encoding="utf-8")


@pytest.mark.parametrize(
    "changed, fault",
    [
        ({}, ""),
        ({"surfaces": "修缮古戏台, 翻修古戏台"}, "'翻修古戏台' stands in no example"),
        ({"claims": "{metric: 古戏台, number: 12, unit: 座}"}, "declares metric 古戏台 and gives 修缮古戏台"),
        ({"claims": "{metric: 修缮古戏台, number: 13, unit: 座}"}, "declares number 13 and gives 12"),
        ({"claims": "{metric: 修缮古戏台, number: 12, aspect: change}"}, "declares aspect change and gives level"),
        ({"claims": "{metrics: 修缮古戏台}"}, "declares 'metrics'; what it may declare"),
        ({"claims": ""}, "declares 0 claims and gives 1"),
        ({"text": "全县修缮古戏台12户", "claims": "{metric: 修缮古戏台, number: 12}"}, "stands in no example"),
        ({"counter": "全县修缮古戏台36座"}, "gives this entry"),
        ({"counter": "全县修缮古戏台"}, "holds no figure"),
    ],
)
def test_faults_of_an_entry(changed: dict[str, str], fault: str, tmp_path: Path) -> None:
    found = faults(tmp_path, **changed)
    assert bool(found) == bool(fault)
    assert not fault or any(fault in said for said in found)


@pytest.mark.parametrize(
    "second, told_apart",
    [
        ("surfaces: [甲乙丙]\n  units: [处]", True),
        ("surfaces: [甲乙丙]\n  units: [座]", False),
        ("surfaces: [甲乙丙]\n  units: [座]\n  agencies: [court]", True),
        ("name: 甲乙丙\n  surfaces: [丁]\n  units: [处]", False),
    ],
)
def test_owners_of_a_surface(second: str, told_apart: bool, tmp_path: Path) -> None:
    text = f"- id: my.a\n  name: 甲\n  surfaces: [甲乙丙]\n  units: [座]\n- id: my.b\n  {second}\n"
    (tmp_path / "metrics.yaml").write_text(text, encoding="utf-8")
    assert (not list(find_owners(load_lexicon([tmp_path])))) == told_apart


def test_unproven_entries() -> None:
    lexicon = load_lexicon()
    unproven = {e.id for e in find_unproven(lexicon, Extractor(), ["全市法院结案46407件。"]) if e.domain == "metrics"}
    assert "court.cases_concluded" not in unproven
    assert "court.online_filing" in unproven


@pytest.mark.parametrize(
    "sentence, ident",
    [
        ("全市法院受理案件57876件", "court.cases_accepted"),
        ("全市法院受理各类案件57876件", "court.cases_accepted"),
        ("全市法院受理海事海商案件57件", "governance.cases_accepted_by_kind"),  # narrower: never the whole
        ("全市仲裁委受理案件57件", None),  # not a court's
        ("全市法院受理案件57876元", None),  # the unit does not agree
        ("全市石油化工行业增加值达86亿元", "economy.value_added_by_sector"),
        ("全市实现社会消费品零售总额86亿元", "economy.retail_sales"),
        ("全市减免某某支出86亿元", None),  # a turned class
    ],
)
def test_an_id_needs_phrase_kind_unit_and_agency(sentence: str, ident: str | None) -> None:
    [claim] = extract(sentence)
    assert claim.metric.id == ident


def test_a_user_metric_goes_before_ours(tmp_path: Path) -> None:
    text = "- id: my.closed\n  name: 结案\n  surfaces: [结案]\n  kinds: [count]\n"
    (tmp_path / "metrics.yaml").write_text(text, encoding="utf-8")
    [claim] = Extractor([tmp_path]).extract("全市法院结案46407件")
    assert claim.metric.id == "my.closed"


def test_suggestions_are_entries_that_hold(tmp_path: Path) -> None:
    tally = PhraseTally()
    for text in ("全县修缮古戏台12座。", "全市修缮古戏台36座，结案9件。", "全县古戏台管护员达8名。"):
        tally.add(extract(text))
    assert [(p.text, p.count) for p in tally.frequent()] == [("修缮古戏台", 2)]
    assert len(tally.frequent(least=1)) == 2
    written = "".join(write_suggestions(tally.frequent(), Extractor()))
    assert written.startswith("# 2 times\n- id: new.1\n")
    (tmp_path / "metrics.yaml").write_text(written, encoding="utf-8")
    entry = next(entry for entry in load_lexicon([tmp_path])["metrics"] if entry.id == "new.1")
    assert not find_faults(Extractor([tmp_path]), entry)
    assert canonical_text(written, "metrics").startswith("# 2 times\n")


def test_suggest_add_and_check_on_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text("全县修缮古戏台12座。全市修缮古戏台36座。", encoding="utf-8")
    assert "# 2 times" in call("suggest", "news.txt", cwd=tmp_path).stdout
    example = ("--example", "全县修缮古戏台12座")
    added = call("add", "mine", "my.stage", "修缮古戏台", "--label", "stages repaired", *example, cwd=tmp_path)
    assert (added.returncode, added.stdout.splitlines()[0]) == (0, "- id: my.stage")
    assert call("suggest", "news.txt", "--lexicon", "mine", cwd=tmp_path).stdout == ""
    again = call("add", "mine", "my.stage", "修缮古戏台", *example, cwd=tmp_path)
    assert (again.returncode, "already" in again.stderr) == (2, True)
    assert call("add", "mine", "my.other", "修缮古戏台", cwd=tmp_path).returncode == 2
    checked = call("check", "mine", "--in", "news.txt", cwd=tmp_path)
    assert (checked.returncode, "unproven" in checked.stdout) == (0, False)
    file = tmp_path / "mine" / "metrics.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("number: 12", "number: 13"), encoding="utf-8")
    checked = call("check", "mine", cwd=tmp_path)
    assert (checked.returncode, "metrics.yaml:3: my.stage:" in checked.stdout) == (3, True)


def test_fix_rewrites_a_folder(tmp_path: Path) -> None:
    (tmp_path / "units.yaml").write_text("# Mine.\n- {surfaces: [航次], id: voyage, kind: count}\n", encoding="utf-8")
    assert call("check", ".", "--fix", cwd=tmp_path).returncode == 0
    assert (tmp_path / "units.yaml").read_text(encoding="utf-8") == (
        "# Mine.\n\n- id: voyage\n  surfaces: [航次]\n  kind: count\n"
    )


@pytest.mark.parametrize(
    "text", ["%", "a: b", "012", "- x", "a,b", "[", "是", "“是”", "1:1", "x #y", 'a"b', "a\\b", ""]
)
def test_what_is_written_reads_back(text: str) -> None:
    entry = {"id": text, "surfaces": [text, "件"], "examples": [{"text": text, "claims": [{"metric": text}]}]}
    assert next(parse_entries(write_entry(entry, "units")))[1] == entry
