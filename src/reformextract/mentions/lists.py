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


_APART = re.compile(r"(?:[^,。;\d]{0,8})?(?:分别|分列|各自|各)")


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
        code = gazetteer.common(gazetteer.resolve(place.name) for place in chain)
        tail = _TAIL.match(folded, last.end)
        stop = tail.end() if tail is not None else last.end
        organ = organs.get(stop) or organs.get(last.start)
        if organ is not None and organ.span[1] > last.end:
            span = (first.start, organ.span[1])
            made.append(
                replace(
                    organ, text=original[slice(*span)], span=span, scope="system", region_code=code, place=None,
                    level="", rule="agency.list",
                )
            )  # fmt: skip
        elif not _APART.match(folded, stop):
            span = (first.start, tail.end("many") if tail is not None and tail["many"] else last.end)
            made.append(Mention(original[slice(*span)], span, "region", "system", code, None, "", "region.list"))
    return made


def _chains(folded: str, places: list[Place]) -> list[list[Place]]:
    """Runs of two or more named places with only a joint between them."""
    chains: list[list[Place]] = []
    run: list[Place] = []
    for place in places:
        if not place.name:
            continue
        if run and _JOINT.fullmatch(folded, run[-1].end, place.start):
            run.append(place)
            continue
        if len(run) > 1:
            chains.append(run)
        run = [place]
    return [*chains, run] if len(run) > 1 else chains
