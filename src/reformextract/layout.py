"""The structure of a document: headings, by-lines, date and source lines, furniture, paragraphs, sentences, clauses.

Articles come as plain text with a paragraph a line, as one line with ideographic spaces between paragraphs, or as
the text of a web page with its menus. `find_blocks` tells these apart; nothing here knows what a figure is.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from reformextract.alternatives import either

TITLE, HEADING, BYLINE, FURNITURE, PARAGRAPH = "title", "heading", "byline", "furniture", "paragraph"

_STOP = re.compile(r"[。;]")
_TELLS = re.compile(r"[,、\d]")
_LONGEST = 600
#: Characters of the longest passage, so that the work stays linear, and what a sentence that is not cut ends with.
_PASSAGE, _CLOSES = 2000, '。!?”’")'
_PIECES = 3
_LINE = re.compile(r"[^\n\r]+")
_GAP = re.compile(r" {2,}")
#: The sign of an item of a list; 1.5亿元 begins with none.
_SIGN = re.compile(
    r"(?:\d{1,2}(?:[.、](?:(?!\d)|(?=(?:19|20)\d\d年))|\))|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)、?|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十\d])|[\u2460-\u2473]|[▲△●○■□◆◇★•·]|—{1,2})[ ]{0,4}"
)
_SENTENCE = re.compile(r"[^。!?\n]+[。!?]*[”’\")]*")

# Lines of a web page that say nothing: menus, counters, editors, links. Each is looked for in the whole line.
_FURNITURE_HEADS = (
    "责任编辑", "责编辑", "编辑", "责编", "校对", "审核", "审签", "监制", "主办", "承办", "版权", "来源", "文章来源", "信息来源", "稿源", "作者", "记者",
    "通讯员", "供稿", "摄影", "上一篇", "下一篇", "相关阅读", "相关链接", "相关新闻", "延伸阅读", "首页", "当前位置", "您的位置", "您当前", "分享",
    "打印", "字号", "字体", "【字号", "浏览", "阅读量", "点击", "发布时间", "发布日期", "时间", "日期", "扫一扫", "返回", "下载", "收藏", "关闭", "全屏",
    "加大", "减小", "还原", "举报", "网站地图", "联系我们", "关于我们", "站内搜索", "手机版", "无障碍", "微信", "微博", "索引号", "发文", "成文日期",
    "有效性", "主题词", "[查看原文", "备案", "见习编辑", "实习编辑", "值班", "本报记者",
)  # fmt: skip
_FURNITURE = re.compile(
    rf"(?:{either(_FURNITURE_HEADS)}|(?i:copyright|[^,。]{{0,4}}ICP备)|本报讯$|(?:图片|视频)?(?:来源|编辑)[:/]|[•·▪] ?(?:手机|微信|首页))"
)
_FURNITURE_ANYWHERE = re.compile(
    r"ICP备|公网安备|建议使用.{0,12}分辨率|浏览次数|阅读次数|点击数|网络文化经营|当前位置|首页 ?>>|\|.{0,12}\|"
    r"|(?:责任编辑|来源|稿源)[:/].{0,40}(?:编辑|时间|日期|字号|作者)|发布时间[:：]?\s*\d{4}|^\d{4}-\d{2}-\d{2}[ \d:]*\s*(?:来源.*)?$"
)
_URL = re.compile(r"^\W*(?:https?:|www\.)\S+$|^\[[^\]]{2,12}\]\(https?:[^)]*\)$")
_ADDRESSED = re.compile(r"各位代表|各位委员|同志们")
_DATELINE = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d{2})[-年./](?P<m>\d{1,2})[-月./](?P<d>\d{1,2})日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)"
)
_NUMBERED = (
    (2, re.compile(r"^第?[一二三四五六七八九十]{1,3}(?:、|部分|章)")),
    (3, re.compile(r"^\([一二三四五六七八九十]{1,3}\)")),
    (4, re.compile(r"^(?:\d{1,2}(?:[.、]|\))|\(\d{1,2}\))")),
)
_BYLINE = re.compile(
    r"^[\u4e00-\u9fff]{2,24}(?:法院|检察院|公安局|公安厅|司法局|司法厅|政法委|政法委员会|分局|总队|支队|大队|监狱|政府|委员会|人社局|民政局|信访局|党组|[局厅委办])$"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text between line breaks: what it is, where, and for a heading how deep (1 the highest)."""

    kind: str
    start: int
    end: int
    level: int = 0


#: Who sends a piece of news, from where and when: 本报讯(记者 王芳), 新华社合肥5月7日电, 南方日报讯(记者/王芳).
_SOURCE = r"(?:本报|本网|本刊|本台|本站|[\u4e00-\u9fff]{1,8}?(?:社|网|报|台|在线))"
_DATE = r"(?:[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)"
_SENT = rf"据?(?:{_SOURCE}[\u4e00-\u9fff]{{0,8}}?{_DATE}?|[\u4e00-\u9fff]{{2,8}}?{_DATE})专?(?:(?<![通资审音])讯|(?<=[日社])电|电(?![\u4e00-\u9fff])|消息)(?![\u4e00-\u9fff]?(?:力|视|网|话|量|子|商|器|问|息))"
_REPORTERS = r"\((?:[\u4e00-\u9fff]{0,6}(?:记者|通讯员|特派员))?[^()。;]{1,40}\)"
_REPORTER = r"(?:本报|本网|本台)?(?:见习|实习|特约)?记者[\u4e00-\u9fff 、]{2,14}?(?:报道|摄影报道)[: ]?|记者[\u4e00-\u9fff]{2,3} "
#: 记者从市法院获悉: who was asked, and when, is no part of the news.
_LEARNT = (
    rf"(?:{_DATE},?|[今昨]日,?)?(?:本报|本网)?记者(?:[今昨][天日]|[\d一二三四五六七八九十]{{1,3}}日)?[从在][^,;。]{{2,24}}?"
    "(?:获悉|了解到?|得知)[,:]"
)
_LEAD = re.compile(
    rf"\s*(?:(?:{_SENT}\s*(?:{_REPORTERS}|{_REPORTER})?|\([\u4e00-\u9fff]{{0,6}}(?:记者|通讯员)[^()。;]{{1,40}}\)|{_REPORTER}|讯 )"
    rf"\s*(?:题:)?[:, ]*(?:{_LEARNT})?|{_LEARNT})"
)
#: 新华社北京3月5日电, 本报杭州2010年3月23日电, (中新社太原五月二十三日电: the day on which the news was sent.
_SENT_ON = re.compile(
    rf"[\s(【]*{_SOURCE}[\u4e00-\u9fff]{{0,8}}? ?(?:(?P<y>\d{{4}})年)?(?P<m>[\d一二三四五六七八九十]{{1,3}})月"
    r"(?P<d>[\d一二三四五六七八九十]{1,3})日 ?(?:[专综急快]合?)?(?:讯|电|消息|报道)(?![力视网话])"
)
#: Blocks at the head of a document among which its date line is looked for.
_HEAD = 4
#: Characters that such words are looked for in.
_LEAD_LENGTH = 120


def find_blocks(folded: str) -> list[Block]:
    """Return the blocks of a document in order.

    Args:
        folded: the document, folded (see `normalize.fold`).

    >>> [b.kind for b in find_blocks("一、化解纠纷\\n全市法院结案46407件。\\n责任编辑:赵一")]
    ['heading', 'paragraph', 'furniture']
    """
    pieces = list(_pieces(folded))
    blocks: list[Block] = []
    body_seen = False
    for index, (start, end) in enumerate(pieces):
        line = folded[start:end]
        kind, level = _classify(line, body_seen, _next_line(folded, pieces, index))
        if kind == PARAGRAPH:
            body_seen = True
        blocks.append(Block(kind, start, end, level))
    return blocks


def _pieces(folded: str) -> Iterator[tuple[int, int]]:
    for match in _LINE.finditer(folded):
        start, end = match.span()
        at = start
        for gap in _GAP.finditer(folded, start, end) if folded.find("  ", start, end) >= 0 else ():
            if gap.start() > at and _ends_piece(folded, at, gap.start(), gap.end(), end):
                yield _strip(folded, at, gap.start())
                at = gap.end()
        piece = _strip(folded, at, end)
        if piece[1] > piece[0]:
            yield piece


def _ends_piece(folded: str, start: int, stop: int, after: int, end: int) -> bool:
    """Whether two or more spaces part two blocks: after a sentence's end, or after a short numbered heading."""
    before = folded[stop - 1]
    if before in "。!?”:;":
        return True
    head = folded[start:stop].strip()
    return (
        len(head) <= 40
        and (any(p.match(head) for _, p in _NUMBERED) or not re.search(r"[,。;]", head))
        and end - after > 60
    )


def _strip(folded: str, start: int, end: int) -> tuple[int, int]:
    while start < end and folded[start] == " ":
        start += 1
    while end > start and folded[end - 1] == " ":
        end -= 1
    return start, end


def _next_line(folded: str, pieces: list[tuple[int, int]], index: int) -> str:
    return folded[slice(*pieces[index + 1])] if index + 1 < len(pieces) else ""


def _classify(line: str, body_seen: bool, following: str) -> tuple[str, int]:
    if _URL.match(line) or _is_furniture(line):
        return FURNITURE, 0
    for level, pattern in _NUMBERED:
        if pattern.match(line):
            if len(line) > 45 or _STOP.search(line.rstrip("。")) or line.endswith(";"):
                return PARAGRAPH, 0
            # 一、化解纠纷。 with its text in the next line is a heading; one of a row of such lines is an item of a list.
            if not line.endswith("。") or (len(following) > len(line) and not pattern.match(following)):
                return HEADING, level
            return PARAGRAPH, 0
    if len(line) <= 24 and _BYLINE.match(line) and not re.search(r"[,。;:]", line):
        return BYLINE, 1
    if line.startswith(("——", "—")) and len(line) <= 60 and not line.endswith(("。", ";")):
        return HEADING, 1
    if len(line) <= 40 and not line.endswith(("!", ",", ":")) and not _STOP.search(line):
        if _ADDRESSED.search(line):
            return PARAGRAPH, 0
        return HEADING, 1
    return PARAGRAPH, 0


def _is_furniture(line: str) -> bool:
    if len(line) > 160 or "。" in line[:-1]:
        return False
    ended = line.endswith("。")
    if len(line) <= 80 and _FURNITURE.match(line) and not (ended and _TELLS.search(line)):
        return True
    return not ended and _FURNITURE_ANYWHERE.search(line) is not None


def in_pieces(blocks: list[Block]) -> bool:
    """Tell whether a document is made of short pieces, each under a heading of its own that no number orders.

    Args:
        blocks: its blocks, from `find_blocks`.
    """
    kinds = [block.kind for block in blocks if block.kind in (HEADING, PARAGRAPH)]
    headings = sum(block.kind == HEADING and block.level == 1 for block in blocks)
    if kinds[:2] == [HEADING, HEADING]:
        del kinds[0]  # the title of the whole
    first = bool(kinds) and kinds[0] == HEADING
    alternating = all(a != b for a, b in itertools.pairwise(kinds))
    return first and headings >= _PIECES and alternating


def find_sentences(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the sentences of a block as half-open spans.

    Args:
        folded: the document, folded.
        start: where the block begins.
        end: where it ends.

    >>> find_sentences("受理5件。结案3件。", 0, 10)
    [(0, 5), (5, 10)]
    """
    found = []
    for match in _SENTENCE.finditer(folded, start, end):
        span = match.span()
        if folded[span[0]] == " " or folded[span[1] - 1] == " ":
            span = _strip(folded, *span)
        if span[0] == start and (sign := _SIGN.match(folded, start, end)) is not None:
            span = _strip(folded, sign.end(), span[1])
        while span[1] - span[0] > _LONGEST:
            # No sentence is this long: what comes as one line is cut at a clause mark, so that the work stays linear.
            marks = [folded.rfind(mark, span[0] + _LONGEST // 2, span[0] + _LONGEST) for mark in ",;、"]
            cut = max(marks) + 1 if max(marks) > 0 else span[0] + _LONGEST
            found.append((span[0], cut))
            span = _strip(folded, cut, span[1])
        if span[1] > span[0]:
            found.append(span)
    return found


def find_passages(folded: str, start: int, end: int) -> list[list[tuple[int, int]]]:
    """Return the sentences of a block in runs that are searched at once, which costs less than one by one.

    Args:
        folded: the document, folded.
        start: where the block begins.
        end: where it ends.

    >>> find_passages("受理5件。结案3件。", 0, 10)
    [[(0, 5), (5, 10)]]
    """
    passages: list[list[tuple[int, int]]] = []
    passage: list[tuple[int, int]] = []
    for sentence in find_sentences(folded, start, end):
        # What was cut for its length goes on behind the cut, so that nothing may be read across it.
        if not passage or folded[passage[-1][1] - 1] not in _CLOSES or sentence[1] - passage[0][0] > _PASSAGE:
            passage = []
            passages.append(passage)
        passage.append(sentence)
    return passages


def find_dateline(folded: str, blocks: list[Block]) -> tuple[int, int, int, tuple[int, int]] | None:
    """Return year, month, day and span of the line that dates the document, if it has one.

    Args:
        folded: the document, folded.
        blocks: its blocks, from `find_blocks`.
    """
    for block in blocks[:12] + blocks[-4:]:
        if block.kind != PARAGRAPH or block.end - block.start <= 60:
            match = _DATELINE.search(folded, block.start, block.end)
            if match and 1 <= int(match["m"]) <= 12 and 1 <= int(match["d"]) <= 31:
                return int(match["y"]), int(match["m"]), int(match["d"]), match.span()
    return None


def find_sent(folded: str, blocks: list[Block]) -> tuple[str | None, str, str] | None:
    """Return year, month and day, as written, on which a piece of news was sent, if it begins with that.

    Args:
        folded: the document, folded.
        blocks: its blocks, from `find_blocks`.

    >>> text = "新华社合肥5月7日电 今天,全市结案860件。"
    >>> find_sent(text, find_blocks(text))
    (None, '5', '7')
    """
    for block in blocks[:_HEAD]:
        if (sent := find_sent_at(folded, block.start)) is not None:
            return sent
    return None


def find_sent_at(folded: str, start: int) -> tuple[str | None, str, str] | None:
    r"""Return year, month and day, as written, of the date line that stands at an offset, or behind a heading that ends there.

    Args:
        folded: the document, folded.
        start: the offset.

    >>> find_sent_at("要闻\n新华社合肥5月7日电 今天,全市结案860件。", 2)
    (None, '5', '7')
    """
    sent = _SENT_ON.match(folded, start)
    return (sent["y"], sent["m"], sent["d"]) if sent is not None else None


def find_lead_end(folded: str, start: int, end: int) -> int:
    """Return where a paragraph begins to report, behind the words that say who sends it, from where and when.

    Args:
        folded: the document, folded.
        start: where the paragraph begins.
        end: where its first sentence ends.

    >>> text = "新华社合肥5月7日电(记者 王芳)今年一季度，全市结案860件。"
    >>> text[find_lead_end(text, 0, len(text)) :]
    '今年一季度，全市结案860件。'
    """
    found = _LEAD.match(folded, start, min(end, start + _LEAD_LENGTH))
    return found.end() if found is not None else start
