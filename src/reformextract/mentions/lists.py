"""Lists of places that act together: 贵阳、遵义等4个市的公安机关, 平江、华容两县法院."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.mentions.places import Place
from reformextract.models import Mention
from reformextract.regions import Gazetteer

_JOINT = re.compile(r"、|和|与|及")
_TAIL = re.compile(
    r"(?P<many>等?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|家)?(?:市州|市县|县市区|县\(市、区\)|县区|区县|省份|省区市|省市|[省市县区州盟旗镇乡地])|等(?:地|县|市|省|区|省份|市县|县区|市州|省区市|地区)?)?"
    r"的?"
)
#: 吴中区及工业园区法院: what no gazetteer has ends such a list.
_ZONE = re.compile(
    r"(?:、|和|与|及|以及)[\u4e00-\u9fff]{0,4}?(?:工业园区|开发区|高新区|经开区|新区|园区)(?![内里的等、])"
)

#: One place that stands for several: 张掖等11个市.
_AMONG = re.compile(r"等(?:\d{1,3}|[二两三四五六七八九十]{1,3})(?:个|家)?(?:市|县|区|省|州|地)")
_APART = re.compile(r"(?:[^。;\d]{0,20})?(?:分别|分列|各自)|[^,。;\d]{0,8}各")


def find_lists(
    original: str, folded: str, places: list[Place], found: list[Mention], gazetteer: Gazetteer
) -> list[Mention]:
    """Return the mentions that a list of places makes, with the organ that follows it where one does.

    Args:
        original: the document as written.
        folded: the document, folded.
        places: the places of the sentence, in order.
        found: the mentions of the sentence.
        gazetteer: for the region that holds them all.
    """
    chains = _chains(folded, places)
    if not chains:
        return []
    organs = {place[0]: m for m in found if m.kind not in ("region", "anaphor") and (place := m.place or m.span)}
    organs |= {m.span[0]: m for m in found if m.kind not in ("region", "anaphor")}
    made: list[Mention] = []
    for chain in chains:
        first, last = chain[0], chain[-1]
        code = gazetteer.common(place.code or gazetteer.resolve(place.name) for place in chain)
        if len(chain) == 1:
            code = gazetteer.by_code[code].parent if code in gazetteer.by_code else ""
            if not code:
                continue
        zone = _ZONE.match(folded, last.end)
        tail = _TAIL.match(folded, last.end)
        stop = zone.end() if zone is not None else tail.end() if tail is not None else last.end
        organ = organs.get(stop) or organs.get(last.start)
        if organ is None:
            # 烟台等5个市检察院: the organ is found with the number before it
            organ = next((m for at, m in organs.items() if last.end < at < stop < m.span[1]), None)
        if organ is not None and organ.span[1] > last.end:
            span = (first.full[0], organ.span[1])
            made.append(
                replace(
                    organ, text=original[slice(*span)], span=span, scope="system", region_code=code, place=None,
                    level="", rule="agency.list",
                )
            )  # fmt: skip
        elif not _APART.match(folded, stop):
            span = (first.full[0], tail.end("many") if tail is not None and tail["many"] else last.end)
            made.append(Mention(original[slice(*span)], span, "region", "system", code, None, "", "region.list"))
    return made


def _chains(folded: str, places: list[Place]) -> list[list[Place]]:
    """Runs of named places with only a joint between them, and one that stands for several: 张掖等11个市."""
    chains: list[list[Place]] = []
    run: list[Place] = []
    for place in places:
        if not place.name:
            continue
        if run and run[-1].end == place.start and place.head >= 0:
            run[-1] = place  # 烟台市牟平区、潍坊市高密市
            continue
        if run and _JOINT.fullmatch(folded, run[-1].end, place.start):
            run.append(place)
            continue
        chains.append(run)
        run = [place]
    chains.append(run)
    return [chain for chain in chains if len(chain) > 1 or (chain and _AMONG.match(folded, chain[0].end))]
