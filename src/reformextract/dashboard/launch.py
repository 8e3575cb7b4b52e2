"""The start of the dashboard: what is missing is said before anything starts, then Streamlit serves the page."""

from __future__ import annotations

import socket
import sys
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from reformextract.errors import UsageError
from reformextract.store.stored import StoredClaims

#: Fonts with Chinese signs of the mainland's forms, by system.
_FONTS = "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif"
#: Where a page is looked for that was given no port.
_PORTS = range(8501, 8601)
#: Ours alone: no figures on use go anywhere, the page is for those who look, and no file of ours is watched.
_SETTINGS = {
    "browser.gatherUsageStats": "false",
    "client.toolbarMode": "viewer",
    "client.showErrorDetails": "none",
    "server.fileWatcherType": "none",
    "server.showEmailPrompt": "false",
    "logger.hideWelcomeMessage": "true",  # and with it what Streamlit recommends to those who write applications
    **{f"theme.{theme}.font": _FONTS for theme in ("light", "dark")},
    "theme.light.primaryColor": "#2f6fdb",
    "theme.dark.primaryColor": "#4d8af0",
}


def launch(path: Path, *, port: int | None = None, address: str = "localhost", headless: bool = False) -> None:
    """Serve the dashboard of a file until it is interrupted.

    Args:
        path: a DuckDB file of claims.
        port: where it listens; the first free one from 8501 on where none is given.
        address: what it listens on; `localhost` is this machine alone.
        headless: open no browser.

    Raises:
        UsageError: Streamlit is not installed, the file is missing or holds no claims, the port is taken, or the
            address is none of this machine.
    """
    if find_spec("streamlit") is None:
        raise UsageError(
            'the dashboard needs streamlit, which is not installed: pip install "reformextract[dashboard]".'
        )
    StoredClaims(path).close()
    port = _find_port(address, port)
    run_streamlit = import_module("streamlit.web.cli").main
    arguments = streamlit_arguments(path, port=port, address=address, headless=headless)
    sys.stderr.write(f"The dashboard of {path} is at http://{address}:{port}; Ctrl-C ends it.\n")
    sys.stderr.flush()
    run_streamlit(args=arguments, prog_name="reformextract dashboard", standalone_mode=False)


def streamlit_arguments(path: Path, *, port: int | None, address: str, headless: bool) -> list[str]:
    """Return how Streamlit is called: our settings, which go before those of the user, and the file.

    Args:
        path: the DuckDB file.
        port: where it listens, or None.
        address: what it listens on.
        headless: open no browser.

    >>> streamlit_arguments(Path("claims.duckdb"), port=8600, address="localhost", headless=True)[-3:-1]
    ['--server.port=8600', '--']
    """
    settings = {**_SETTINGS, "server.address": address, "server.headless": str(headless).lower()}
    if port is not None:
        settings["server.port"] = str(port)
    app = Path(__file__).with_name("app.py")
    return ["run", str(app), *(f"--{name}={value}" for name, value in settings.items()), "--", str(path.absolute())]


def _find_port(address: str, port: int | None) -> int:
    """The port that was given, or the first free one, where it can be listened on."""
    ports = _PORTS if port is None else (port,)
    for candidate in ports:
        try:
            family, *_ = socket.getaddrinfo(address, candidate)[0]
        except OSError:
            raise UsageError(
                f"{address} is no address of this machine; give localhost, or 0.0.0.0 for all of them, with --address."
            ) from None
        with socket.socket(family) as listener, suppress(OSError):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((address, candidate))
            return candidate
    if port is not None:
        raise UsageError(f"port {port} of {address} cannot be listened on; give another with --port.")
    raise UsageError(f"no port of {address} from {_PORTS[0]} to {_PORTS[-1]} is free; give one with --port.")
