"""Which wrong words of a frame can be offered in a sentence, none of them right there or ruled out at a glance?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizzes.cloze.clip import Clip
    from quizzes.distractors.document import Document

LEAST = 2
_MAY_HOLD = re.compile(r"[见找买睡碰遇够猜]$")  # 着 after these is zháo: 见着, 找着
# What nobody was ever seen doing before, 从来没想过要走, or never went on doing: 从来没想着要走, 从来没闲着.
_MAY_GO_ON = re.compile(r"[想闲瞒躲藏带拿站坐躺跟盯陪等抱背穿戴放挂开关]$")
_SO = re.compile("[这那]么|[这那]样|如此")  # 跑过这么快: 跑得这么快
_BUT = re.compile("[，,；;](?:但|可是|不过|然而)|却")  # what 虽然 may announce: 虽然晚上才回来，可是很爱孩子
# What 如果 may announce before what follows from both: 如果纸太湿就会破，所以….
_THEN = re.compile("[^。；;！!？?]*?(?:[就会]|便(?!宜)|那么)[^。；;！!？?]*?[，,](?:所以|因此|因而|于是)")
# What 不但 may announce: 不但想做，也有能力做，那么….
_MORE = re.compile("[^。；;！!？?]*?[，,][^，,。；;！!？?]{0,4}?(?:也|还|更|而且|并且|甚至)")
_THING, _MATTER, _MOVING = "nc", "n", frozenset("车机船风雨雪水火浪")
_OF_A_THING = re.compile("[^，,。；;！!？?的]{1,4}的[一-龥]")  # 一些奇怪的办法 are several ways
_EXPERIENCE = frozenset("过過")
_SOMEBODY = re.compile("[我你您他她咱谁]们?(?![们的这那自])|[和跟与]")  # 把我和行李留下: 被我和行李留下
_BY_HAND = frozenset("写录记寄填拿送交讲读画搬放翻")  # no life and no work does this to anybody
_REASON = re.compile("因为|由于|因(?=[一-龥]{2,12}[，,])")
_PLAIN = frozenset("书信画字饭菜茶酒药钱门窗灯笔纸花草鞋碗盘杯伞包")  # too short for our table


def options_beside(document: Document, wrong: Iterable[str], clip: Clip, anchor: str) -> list[str]:
    """Choose of the wrong words of a frame those that fit, and of these the ones that the prompt does not show."""
    fit = [word for word in wrong if _fits(word, clip, anchor)]
    unseen = [word for word in fit if len(word) == 1 or document.written(word) not in clip.text]
    return unseen if len(unseen) >= LEAST else fit


def _fits(word: str, clip: Clip, anchor: str) -> bool:
    source = in_simplified(clip.spot.source)
    before, after = source[: clip.start], source[clip.start + len(clip.key) :]
    if after.startswith(word) or before.endswith(word):
        return False
    is_experience = clip.key in _EXPERIENCE
    stands_there_too = {
        "着": _MAY_HOLD.search(before) or (is_experience and _MAY_GO_ON.search(before)),
        "得": is_experience and _SO.match(after),
        "一些": _OF_A_THING.match(after),
        "虽然": _BUT.search(after),
        "不但": _MORE.match(after),
        "如果": _THEN.match(after),
        # After a reason 就 says what comes of it, and 才 that nothing else would have done it.
        "才": clip.key == "就" and _REASON.search(before),
    }
    if word == "被":
        return is_lifeless(after.partition(in_simplified(anchor))[0], in_simplified(anchor))
    return not stands_there_too.get(word)


def is_lifeless(phrase: str, verb: str) -> bool:
    """Tell whether a phrase ends in what does nothing of the kind to anybody: 把书留下, 把声音录下来."""
    if _SOMEBODY.search(phrase):
        return False
    last = next((table()[phrase[at:]] for at in range(len(phrase)) if phrase[at:] in table()), None)
    if last is None:
        return phrase[-1:] in _PLAIN
    is_matter = last.pos == _MATTER and verb[:1] in _BY_HAND
    return (last.pos == _THING or is_matter) and last.word[-1] not in _MOVING
