"""A PostgreSQL server of the tests' own, in a folder that goes away with it."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PASSWORD = "se:cret@1"


def find_programs() -> Path | None:
    """The folder with initdb and pg_ctl, of the newest version that is installed."""
    if (found := shutil.which("initdb")) is not None:
        return Path(found).resolve().parent
    versions = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if (path / "initdb").exists()]
    return max(versions, key=lambda path: int(path.parent.name), default=None)


@dataclass
class Server:
    """A running server; `url` has a password that wants to be spelt."""

    programs: Path
    folder: Path
    port: int

    @property
    def url(self) -> str:
        return f"postgresql://tester:se%3Acret%401@127.0.0.1:{self.port}/postgres"

    def run(self, program: str, *arguments: str) -> None:
        command: list[str | Path] = [self.programs / program, *arguments]
        if os.geteuid() == 0:  # the server refuses to be run as root
            command = ["runuser", "-u", "postgres", "--", *command]
        with (self.folder / "said").open("a+") as said:  # a pipe would stay open as long as the server
            done = subprocess.run(command, stdout=said, stderr=said, stdin=subprocess.DEVNULL, cwd="/", check=False)
            said.seek(0)
            assert done.returncode == 0, said.read()

    def start(self) -> None:
        options = f"-p {self.port} -k {self.folder} -h 127.0.0.1 -F"
        self.run(
            "pg_ctl", "-D", f"{self.folder}/data", "-w", "-t", "60", "-o", options, "-l", f"{self.folder}/log", "start"
        )

    def stop(self) -> None:
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-w", "-m", "immediate", "stop")


@contextmanager
def serve() -> Iterator[Server]:
    programs = find_programs()
    assert programs is not None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as name:
        server = Server(programs, Path(name), port)
        secret = server.folder / "secret"
        secret.write_text(f"{PASSWORD}\n")
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            for path in (server.folder, secret):
                os.chown(path, user.pw_uid, user.pw_gid)
        server.run(
            "initdb", "-D", f"{name}/data", "-U", "tester", "-A", "scram-sha-256", "-E", "UTF8", "--locale=C", "-N",
            f"--pwfile={secret}",
        )  # fmt: skip
        server.start()
        try:
            yield server
        finally:
            if (server.folder / "data" / "postmaster.pid").exists():
                server.stop()
