"""What the tests of pages read them with, and a text that tries to become markup, script, formula or format string."""

from html.parser import HTMLParser

HOSTILE = "</div></table><script>alert(1)</script><img src=x onerror=alert(2)>\"' $E=mc^2$ \u202eabc {0} %s &amp; "
VOID = {"br", "img", "meta", "link", "hr"}


class Reader(HTMLParser):
    """Takes a page apart: its tags with their attributes, its text without the style, and whether all are closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data

    def names(self) -> set[str]:
        return {tag for tag, _ in self.tags}
