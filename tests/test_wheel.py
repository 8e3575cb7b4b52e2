"""The built wheel works where only its own dependencies are installed, and brings its lexicons."""

import json
import os
import subprocess
import sys
import venv
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SENTENCE = "2020年，全市法院结案46407件。"
_WHERE = """
import json, importlib.util
from importlib.metadata import version
import reformextract
from reformextract.lexicon import lexicon_folder, load_lexicon
from reformextract.pipeline import extract
claims = extract("2020年，全市法院结案46407件。", region="衡水市")
print(json.dumps({
    "claims": [(claim.metric.text, int(claim.value.number), claim.agency.name) for claim in claims],
    "folder": str(lexicon_folder()),
    "entries": len(load_lexicon().entries),
    "versions": [version("reformextract"), reformextract.__version__],
    "present": [name for name in ("pytest", "hypothesis", "cn2an", "hatchling") if importlib.util.find_spec(name)],
}))
"""


def run(*command: str | Path, cwd: Path) -> str:
    """What a command prints, in a folder and an environment that know nothing of the checkout."""
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")}
    environment |= {"PYTHONUTF8": "1"}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a clean environment with the wheel in it."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=True)
    found = folder / ("Scripts" if os.name == "nt" else "bin")
    run(found / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel, cwd=folder)
    return found


@pytest.fixture(scope="module")
def told(scripts: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, object]:
    said: Mapping[str, object] = json.loads(run(scripts / "python", "-c", _WHERE, cwd=tmp_path_factory.mktemp("empty")))
    return said


def test_holds_what_the_checkout_holds(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    lexicons = ROOT / "lexicons"
    read = [path for path in lexicons.rglob("*") if path.suffix in (".yaml", ".csv")]
    assert read
    wanted = {f"reformextract/lexicons/{path.relative_to(lexicons).as_posix()}" for path in read}
    source = ROOT / "src"
    parts = [path for path in source.rglob("*") if path.suffix in (".py", ".html", ".css", ".js", ".json")]
    assert {path.suffix for path in parts} == {".py", ".html", ".css", ".js", ".json"}
    wanted |= {path.relative_to(source).as_posix() for path in parts} | {"reformextract/py.typed"}
    assert not wanted - names
    assert not [name for name in names if name.startswith(("tests/", "corpus/"))]


def test_extracts_a_claim(told: Mapping[str, object]) -> None:
    assert told["claims"] == [["结案", 46407, "衡水市法院"]]


def test_reads_the_lexicons_of_the_package(told: Mapping[str, object], scripts: Path) -> None:
    folder = Path(str(told["folder"]))
    assert folder.is_relative_to(scripts.parent)
    assert folder.parent.name == "reformextract"
    assert isinstance(told["entries"], int)
    assert told["entries"] > 100


def test_needs_nothing_of_the_developers(told: Mapping[str, object]) -> None:
    assert told["present"] == []


def test_the_version_is_one(told: Mapping[str, object]) -> None:
    assert isinstance(told["versions"], list)
    assert len(set(told["versions"])) == 1


def test_the_console_script_extracts_a_claim(scripts: Path, tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(SENTENCE, encoding="utf-8")
    said = run(scripts / "reformextract", "extract", "news.txt", "--region", "衡水市", cwd=tmp_path)
    (claim,) = [json.loads(line) for line in said.splitlines()]
    assert (claim["doc_id"], claim["metric"]["text"], claim["value"]["number"]) == ("news", "结案", 46407)
    assert claim["agency"]["name"] == "衡水市法院"
