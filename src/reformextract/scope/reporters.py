"""Who only tells what others did, or what the numbers are: 国家统计局发布, 气象台监测, 调查显示."""

from __future__ import annotations

import re

from reformextract.models import Mention

#: 警方接到报警，有9人被困: what an organ hears is nobody's doing.
LEARNS = re.compile(
    r"(?:(?:了解到|得知|供述|供认|自称|审理查明|侦查查明|经查)[,:]?|接到[^,。;]{0,8}(?:报警|举报|报案|求助|通报):)"
)
#: Who tells: 最高检主任申国军介绍.
TELLS = re.compile(r"[^,。;]{0,18}?(?:介绍|通报|发布|表示|指出|透露|说(?!明)|显示)")
#: 国家邮政局监测数据显示, 商务部发布消息,: an office of a government that gives out what others did.
RELEASES = re.compile(
    r"[^,。;\d]{0,10}?(?:统计|监测|普查|调查|测算|调度|快报|数据|分析)[^,。;\d]{0,5}(?:显示|表明|指出)"
    r"|(?:今[天日]|昨[天日]|日前|近日|\d{1,2}日|最新|对外|的)*(?:数据中心)?(?:(?:统计|测算|监测)|(?:发布|公布)(?:[^,。;\d]{0,8}?(?:数据|消息|快报|公报))?)[,:]"
)
#: What bureaus do themselves, each in its line of work.
_OF_ITS_LINE = "办理|查处|立案|受理|征收|减免|追回|抽检|罚款|处罚|救助|审批|核发|查获|巡查|拆除|整治|关停|出动|走访|帮扶|化解|调处|排查|发放|拨付|督办|注销|吊销"
#: What such an office did itself.
_ITS_OWN = re.compile(f"{_OF_ITS_LINE}|投入|安排|支持|处置|培训|选派")
#: 最高法发布6件典型案例: what it did itself, and tells of nobody else.
ISSUES = re.compile(
    r"(?:今天|昨天|今日|昨日|日前|近日|联合|对外|集中|首次|又|再次)*(?:发布|公布|通报|印发|出台)(?:[\d一二三四五六七八九十两]{1,3}|第[一二三四五六七八九十\d]+批)"
)
#: 市统计局发布, 国家统计局烟台调查队: who counts the economy did nothing of what is told.
STATISTICIANS = re.compile(r"(?:统计局|调查队|统计部门|统计处|统计科)\Z")
#: 气象部门说, 农业部门测产结果表明: who measures does not do what is told, and holds for that sentence.
MEASURES = re.compile(
    r"(?<=气象台)|(?<=[气地][象震]局)|(?<=气象部门)|(?<=地震部门)|(?<=水文站)|(?<=地震台网)|(?<=观测站)|[^,。;\d]{0,4}(?:测产|普查|监测|调查|抽样|测算|测定|观测)[^,。;\d]{0,6}(?:表明|显示|结果|:)"
)
#: 搜狐网与零点公司联合进行的调查显示: what people think is nobody's doing.
SURVEYS = re.compile(
    r"[^。;\d]{0,36}?(?:调查|民调|问卷|调研)(?:结果|数据|报告)?[^,。;\d]{0,4}(?:显示(?![屏器])|表明|发现|(?<!问卷):)"
)
#: 市检察院通报…: who publishes is whom the figures are about, where nothing else is said.
PUBLISHES = re.compile(
    r"(?:昨[日天]|今[日天]|日前|近日|首次|对外|(?:\d{1,2}月)?\d{1,2}日|联合)*(?:公布|发布|通报|晒出|亮出|召开|举行|交出|:)"
)
#: …公布半年账单: what is published is of its own work, and goes on behind the lead.
ITS_WORK = re.compile(
    r"[^。;]{0,24}?(?:账单|成绩单|白皮书|年报|战果|成效|履职|投诉|(?:抽查|抽检|检查|检测|监测|巡查|排查)(?:结果|情况)|(?:审判|检察|执行|办案|执法|监管|服务|信访|调解|仲裁|援助|稽查|治理)(?:工作)?(?:情况|数据|状况|分析)?)"
)
#: What a bureau does itself, where it tells of the work of its line.
OF_BUREAUS = re.compile(rf"[^,。;]{{0,12}}?(?:{_OF_ITS_LINE}|检查)")


def only_releases(folded: str, mention: Mention, end: int) -> bool:
    """Tell whether an office of a government only gives out figures of what others did.

    Args:
        folded: the document, folded.
        mention: the office.
        end: where its sentence ends.
    """
    released = RELEASES.match(folded, mention.span[1], end) if mention.kind == "government" else None
    return released is not None and _ITS_OWN.search(folded, released.end(), min(end, released.end() + 40)) is None
