"""Whose work a text tells of where its organ has no name: 我院受理案件 with judges in it is a court's."""

from __future__ import annotations

import re

#: Words of the work of each kind of 院 and 局; the first of a row that is told of most is meant.
_WORK = {
    "院": (
        ("court", re.compile("法院|法官|法庭|审判|审结|收案|民事案件|执行案件|立案庭|调撤|诉前")),
        ("procuratorate", re.compile("检察|批捕|提起公诉|审查起诉|公益诉讼")),
        ("public_institution", re.compile("医院|患者|门诊|住院|手术|床位|学院|师生|学生|科研|研究")),
    ),
    "局": (
        ("police", re.compile("公安|民警|破案|刑事案件|治安|警情|嫌疑人")),
        ("justice", re.compile("司法|矫正|法律援助|普法|人民调解|公证")),
        ("government", re.compile("局")),
    ),
}
#: So many characters are looked through.
_READ = 3000


def find_kind_of_work(head: str, folded: str) -> str | None:
    """Return the kind of organ that 我院 or 我局 is in a text that names none, or None where it does not tell.

    Args:
        head: what the short form ends with: 院 or 局.
        folded: the document, folded.

    >>> find_kind_of_work("院", "一季度,我院受理民事案件99件。(立案庭)")
    'court'
    """
    told = [(len(pattern.findall(folded, 0, _READ)), kind) for kind, pattern in _WORK.get(head, ())]
    most = max(told, default=(0, ""), key=lambda one: one[0])
    return most[1] if most[0] else None
