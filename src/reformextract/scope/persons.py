"""People of an organ: a judge of whom a story tells acts for her court, a suspect for nobody."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.models import Mention
from reformextract.scope.agencies import NOBODY, find_persons
from reformextract.scope.state import AgencyState

#: Family names that most people bear (Ministry of Public Security, national name report 2020, the first hundred and some).
_FAMILY = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武"
    "钱戴严莫孔向常汤康易乔文赖兰殷施牛洪章鲁葛韩毕聂焦耿关祁斯柳邢路岳齐庞申卓桑"
)
_TITLES = (
    "法官|庭长|审判员|执行员|书记员|检察官|检察长|民警|警长|教导员|指导员|所长|队长|调解员|人民调解员|主任|司法助理员|律师|局长|院长|科长|处长"
    "|站长|馆长|校长|厂长|行长|经理|负责人|干警|社工|网格员|交警|书记|主席|会长|镇长|乡长|县长|市长|区长|部长|厅长"
)
HAS_TITLE = re.compile(_TITLES)
#: 市法院立案庭副庭长王芳: what stands between an organ and the name of one of its people.
_PERSON_OF = re.compile(
    rf"(?:[\u4e00-\u9fff]{{0,8}}?)(?:的|副|原|老|青年|员额)*(?:{_TITLES})[、, ]?(?P<name>[{_FAMILY}](?:[\u4e00-\u9fff]{{2}}(?<![说称道讲在对向介告表把带和与用已是有将也还就接受回答认为做从正当指])|[\u4e00-\u9fff]))"
)
_FORMER = re.compile("原(?!州|阳)|前任|时任")
#: 她是县法院的庭长: who was spoken of is of that organ.
_IS_OF = re.compile(r"[他她]是\Z")
#: 陈芳：…, the answer of one who was introduced.
_LABEL = re.compile(r"\s*(?P<name>[\u4e00-\u9fff]{2,4}):")
_HERE = re.compile(r"[他她](?<![其吉]他)(?![们人])")


class Persons:
    """The people of organs that one document has named."""

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self._organs: dict[str, AgencyState] = {}
        self._pattern: re.Pattern[str] | None = None
        #: Whose person 他 or 她 is.
        self._current: AgencyState | None = None

    def learn(self, mention: Mention, state: AgencyState, lead: str) -> None:
        """Remember whom the text behind an organ, or the words before it, tell to be of it.

        Args:
            mention: the organ.
            state: what it means here.
            lead: what stands before it in its clause.
        """
        if _IS_OF.search(lead):
            self._current = state
        found = _PERSON_OF.match(self.folded, mention.span[1])
        name = found["name"] if found is not None else ""
        if found is None or "某" in name or _FORMER.search(self.folded, mention.span[1], found.start("name")):
            return  # 该市交通局原局长彭某: what he did was not his office's doing
        for known in (name, "老" + name[0]):
            self._organs[known] = state
        self._pattern = re.compile("|".join(sorted(self._organs, key=len, reverse=True)) + "|" + _HERE.pattern)
        self._current = state

    def speaker(self, start: int, end: int) -> AgencyState | None:
        """Return the organ of the one who speaks in a paragraph, where its first words are a name that was told: 陈芳：….

        Args:
            start: where the paragraph begins.
            end: where its first sentence ends.
        """
        label = _LABEL.match(self.folded, start, end)
        return self._organs.get(label["name"]) if label is not None else None

    def find(self, start: int, end: int) -> list[tuple[int, AgencyState]]:
        """Return where people stand in a sentence, each with the organ for which they act, or nobody.

        Args:
            start: where the sentence begins.
            end: where it ends.
        """
        people = [(at, NOBODY) for at in find_persons(self.folded, start, end)]
        if self._pattern is None and self._current is None:
            return people
        nobody = {at for at, _ in people}
        found = []
        matches = {m.start(): m[0] for m in (self._pattern or _HERE).finditer(self.folded, start, end)}
        for at in sorted(nobody | matches.keys()):
            pronoun = self.folded[at] in "他她"
            if at in nobody and not pronoun:
                self._current = None  # 刘某…, 他…
            state = self._organs.get(matches.get(at, ""), self._current)
            if state is None:
                found.append((at, NOBODY))
                continue
            self._current = state
            found.append((at, replace(state, via="sentence", rule="agency.person_of")))
        return found
