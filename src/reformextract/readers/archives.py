"""Archives: the members of .zip, .tar, .tar.gz and .tar.xz, one by one, whatever strangers put into them.

Nothing is ever written to the disk. A member that cannot be read, or should not, comes with the reason.
"""

from __future__ import annotations

import io
import re
import stat
import tarfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from tarfile import HeaderError, TarFile
from typing import BinaryIO, Self, cast

from reformextract.errors import DocumentError
from reformextract.readers.endings import ARCHIVES, find_ending, is_beside, is_read, show_path
from reformextract.readers.limits import Limits, check_ratio, check_size, read_bounded, unpack
from reformextract.readers.metadata import META_BYTES
from reformextract.readers.sources import explain_error, seeming

_DRAIN = 1 << 18
#: What the headers of one member of a .tar may take, and the `.meta.json` of one archive together.
_HEADERS, _ALL_META = 4_000_000, 64_000_000
#: The flag of a .zip that says that a member is encrypted, and the one that says that its name is UTF-8.
_ENCRYPTED, _UTF8_NAME = 0x1, 0x800
_DIRECTORY_ENTRY = 46
_LEADS_OUT = "The name of the member leads out of the archive: it is not read."
_LINK = "The member is a link, and links are not followed."
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an archive: its name as it can be shown, the rest of its id, and its bytes, or why there are none."""

    name: str
    id: str
    ending: str
    stream: BinaryIO | None = None
    size: int | None = None
    reason: str | None = None
    metadata: Callable[[], tuple[str, bytes] | None] = lambda: None


def read_members(
    archive: BinaryIO, ending: str, limits: Limits, on_passed_over: Callable[[str], None]
) -> Iterator[Member]:
    """Yield the members of an archive that are to be read, in its order; each has to be read before the next.

    Folders, hidden files and what stands beside documents are none.

    Args:
        archive: the archive, which can be read at any place.
        ending: its ending, which says what it is.
        limits: what it and its members may be.
        on_passed_over: is told the name of each member of another ending.

    Raises:
        DocumentError: the archive cannot be read, or not to its end.
    """
    head = archive.read(512)
    archive.seek(0)
    if ending == ".zip":
        yield from _read_zip(archive, head, limits, on_passed_over)
    else:
        yield from _read_tar(archive, head, ending, limits, on_passed_over)


# --- names -----------------------------------------------------------------------------------------------------------


def _clean(name: str) -> str:
    """A name with its parts joined by `/`, as it can be shown."""
    return show_path("/".join(part for part in name.replace("\\", "/").split("/") if part not in ("", ".")))


def _leads_out(name: str) -> bool:
    """Whether a name leads out of the folder that the archive would be unpacked in."""
    return name.startswith(("/", "\\")) or bool(_DRIVE.match(name)) or ".." in name.replace("\\", "/").split("/")


def _is_hidden(name: str) -> bool:
    return any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in name.split("/"))


def _stem(name: str) -> str:
    return name[: -len(find_ending(name)) or None]


class _Names:
    """What the members of one archive are called: by their path without the ending, unless two would be equal."""

    def __init__(self, names: Iterable[str]) -> None:
        self._unclear: set[str] = set()
        self._repeated: set[str] = set()
        self._met: Counter[str] = Counter()
        seen: set[str] = set()
        stems: set[str] = set()
        archives: set[str] = set()
        for name in names:
            (self._repeated if name in seen else seen).add(name)
            stem = _stem(name)
            (self._unclear if stem in stems else stems).add(stem)
            if find_ending(name) in ARCHIVES:
                archives.add(stem)
        if archives:  # in.zip beside the folder in
            for name in seen:
                self._unclear.update(archives.intersection(name[:at] for at in range(len(name)) if name[at] == "/"))

    def id(self, name: str) -> str:
        stem = _stem(name)
        if name not in self._repeated:
            return name if stem in self._unclear else stem
        self._met[name] += 1
        return f"{name}#{self._met[name]}"


def _is_document(name: str) -> bool:
    return not _is_hidden(name) and not is_beside(name) and is_read(find_ending(name))


def _check_names(count: int, documents: int) -> None:
    if not documents:
        raise DocumentError(
            f"There is nothing to read in the archive: none of its {count:,} members has an ending that is read."
        )


# --- zip -------------------------------------------------------------------------------------------------------------


def _read_zip(
    archive: BinaryIO, head: bytes, limits: Limits, on_passed_over: Callable[[str], None]
) -> Iterator[Member]:
    _check_directory(archive, limits)
    try:
        with zipfile.ZipFile(archive) as file:
            infos = file.infolist()
            if len(infos) > limits.max_members:
                raise DocumentError(_too_many(limits))
            names = _Names(name for info in infos if not info.is_dir() and _is_document(name := _zip_name(info)))
            meta = {_zip_name(info).lower(): info for info in infos if info.filename.lower().endswith(".meta.json")}
            found = 0
            for info in infos:
                name = _zip_name(info)
                if info.is_dir() or _is_hidden(name) or is_beside(name):
                    continue
                if not is_read(find_ending(name)):
                    on_passed_over(name)
                    continue
                found += 1
                yield from _zip_member(file, info, names.id(name), meta, limits)
            _check_names(len(infos), found)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError) as error:
        raise DocumentError(f"The ZIP archive is damaged, cut short or none ({error}){seeming(head)}.") from None


def _zip_member(
    file: zipfile.ZipFile, info: zipfile.ZipInfo, ident: str, meta: dict[str, zipfile.ZipInfo], limits: Limits
) -> Iterator[Member]:
    name = _zip_name(info)
    ending = find_ending(name)

    def refused(reason: str) -> Member:
        return Member(name, ident, ending, reason=reason)

    if _leads_out(_decode_name(info)):
        yield refused(_LEADS_OUT)
        return
    if stat.S_ISLNK(info.external_attr >> 16):
        yield refused(_LINK)
        return
    if info.flag_bits & _ENCRYPTED:
        yield refused("The member is encrypted: unpack the archive with its password first.")
        return
    beside = meta.get(f"{_stem(name)}.meta.json".lower())

    def metadata() -> tuple[str, bytes] | None:
        if beside is None:
            return None
        try:
            with file.open(beside) as meta_stream:
                data = read_bounded(cast(BinaryIO, meta_stream), META_BYTES, "The .meta.json beside it")
        except DocumentError:
            raise
        except Exception as error:
            raise DocumentError(f"The .meta.json beside it cannot be read: {explain_error(error)}") from None
        return _zip_name(beside).rpartition("/")[2], data

    try:
        check_size(info.file_size, limits.max_bytes, "The member, unpacked,")
        check_ratio(info.file_size, info.compress_size, limits)
        stream = file.open(info)
    except Exception as error:
        yield refused(explain_error(error))
        return
    with stream:
        yield Member(name, ident, ending, cast(BinaryIO, stream), info.file_size, metadata=metadata)


def _zip_name(info: zipfile.ZipInfo) -> str:
    return _clean(_decode_name(info))


def _decode_name(info: zipfile.ZipInfo) -> str:
    """The name of a member; without the flag for UTF-8 it is in the encoding of the machine that packed it."""
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    try:
        data = info.orig_filename.partition("\0")[0].encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    for encoding in ("utf-8", "gb18030", "big5"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename


def _check_directory(archive: BinaryIO, limits: Limits) -> None:
    """Refuse a .zip whose directory holds too many members, before it is read into memory."""
    size = archive.seek(0, io.SEEK_END)
    archive.seek(max(0, size - 65_557))
    tail = archive.read()
    archive.seek(0)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < 22:
        return  # zipfile will say that it is none
    directory = int.from_bytes(tail[at + 12 : at + 16], "little")
    if directory == 0xFFFFFFFF:
        large = tail.rfind(b"PK\x06\x06", 0, at)
        directory = int.from_bytes(tail[large + 40 : large + 48], "little") if large >= 0 else size
    if min(directory, size) > limits.max_members * (_DIRECTORY_ENTRY + 200):
        raise DocumentError(_too_many(limits))


def _too_many(limits: Limits) -> str:
    return f"The archive has more than {limits.max_members:,} members, the limit: split it, or raise the limit."


# --- tar -------------------------------------------------------------------------------------------------------------


class _Header(tarfile.TarInfo):
    """A header of a .tar; a damaged one ends the archive with a reason, where tarfile takes it for the end."""

    @classmethod
    def fromtarfile(cls, tarfile: TarFile) -> Self:
        try:
            return super().fromtarfile(tarfile)
        except HeaderError as error:
            if tarfile.offset == 0 or type(error).__name__ == "EOFHeaderError":  # none at all; the mark of the end
                raise
            raise DocumentError(
                f"The TAR archive is damaged or cut short behind {tarfile.offset:,} bytes ({error}): the members from "
                "there on are not read."
            ) from None


class _Guarded:
    """The bytes of a .tar; while a header is read, no more than it may take."""

    def __init__(self, stream: BinaryIO, allowed: int) -> None:
        self._stream = stream
        self.allowed: int | None = allowed

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        if self.allowed is not None:
            self.allowed -= len(data)
            if self.allowed < 0:
                raise DocumentError(
                    f"The header of a member has more than {_HEADERS:,} bytes: the archive is not read on."
                )
        return data


def _read_headers(archive: BinaryIO, ending: str, limits: Limits) -> Iterator[tuple[tarfile.TarInfo, BinaryIO | None]]:
    """The headers of a .tar in order, each with the bytes of the member where it is a file."""
    archive.seek(0)
    stream = unpack(archive, "xz" if ending.endswith("xz") else "gz", limits) if ending != ".tar" else archive
    guarded = _Guarded(stream, _HEADERS)
    with tarfile.open(
        fileobj=cast(BinaryIO, guarded), mode="r|", tarinfo=_Header, encoding="utf-8", errors="surrogateescape"
    ) as file:
        count = 0
        while info := file.next():
            vars(file)["members"].clear()  # tarfile keeps all that it has met, and has no name for letting go
            guarded.allowed = None
            count += 1
            if count > limits.max_members:
                raise DocumentError(_too_many(limits))
            if not info.isreg() or info.issparse():
                yield info, None
                guarded.allowed = _HEADERS + limits.max_bytes
                continue
            with cast(BinaryIO, file.extractfile(info)) as member:
                yield info, member
                _drain(member)
            guarded.allowed = _HEADERS
    if ending != ".tar":
        _drain(stream)  # what is packed says at its end whether all of it came


def _drain(stream: BinaryIO) -> None:
    while stream.read(_DRAIN):
        pass


def _read_tar(
    archive: BinaryIO, head: bytes, ending: str, limits: Limits, on_passed_over: Callable[[str], None]
) -> Iterator[Member]:
    try:
        names, meta = _survey_tar(archive, ending, limits)
        found = count = 0
        for info, stream in _read_headers(archive, ending, limits):
            count += 1
            name = _clean(info.name)
            if info.isdir() or _is_hidden(name) or is_beside(name):
                continue
            if not is_read(find_ending(name)):
                on_passed_over(name)
                continue
            found += 1
            yield _tar_member(info, stream, names.id(name), meta.get(f"{_stem(name)}.meta.json".lower()), limits)
        _check_names(count, found)
    except (tarfile.TarError, EOFError, ValueError, OverflowError) as error:
        raise DocumentError(f"The TAR archive is damaged, cut short or none ({error}){seeming(head)}.") from None


def _survey_tar(archive: BinaryIO, ending: str, limits: Limits) -> tuple[_Names, dict[str, tuple[str, bytes]]]:
    """The names of a .tar, and the `.meta.json` in it, which may stand behind their documents."""
    names: list[str] = []
    meta: dict[str, tuple[str, bytes]] = {}
    room = _ALL_META
    try:
        for info, stream in _read_headers(archive, ending, limits):
            name = _clean(info.name)
            if not info.isdir() and _is_document(name):
                names.append(name)
            elif stream is not None and name.lower().endswith(".meta.json") and info.size <= META_BYTES:
                room -= info.size
                if room >= 0:
                    meta[name.lower()] = name.rpartition("/")[2], read_bounded(stream, META_BYTES)
    except (DocumentError, tarfile.TarError, EOFError, ValueError, OverflowError):
        pass  # the second reading comes to the same place, and tells it behind the members that can be read
    return _Names(names), meta


def _tar_member(
    info: tarfile.TarInfo, stream: BinaryIO | None, ident: str, meta: tuple[str, bytes] | None, limits: Limits
) -> Member:
    name = _clean(info.name)
    reason = None
    if _leads_out(info.name):
        reason = _LEADS_OUT
    elif info.issym() or info.islnk():
        reason = _LINK
    elif info.issparse():
        reason = "The member is a file with holes (sparse), which is not read: pack it without --sparse."
    elif stream is None:
        reason = "The member is neither a file nor a folder."
    elif info.size > limits.max_bytes:
        try:
            check_size(info.size, limits.max_bytes, "The member")
        except DocumentError as error:
            reason = str(error)
    if reason is not None:
        return Member(name, ident, find_ending(name), reason=reason)
    return Member(name, ident, find_ending(name), stream, info.size, metadata=lambda: meta)
