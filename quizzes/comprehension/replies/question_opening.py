"""
What does a question mean of which the laugh, the call or the announcement at its head is not quoted?

    哈哈，您现在还唱吗？ ははは、今でも歌いますか。          今でも歌いますか。
    韩师傅，您还唱吗？ Master Han, do you still sing?       Do you still sing?
    最后一个问题：您用什么伞？ 最後の質問です。何の傘を……   何の傘を……

Only what both the Chinese and its translation begin with is left out of the translation.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.exchange import ANNOUNCES, CALLED, LAUGHS
from quizzes.distractors.display import shown
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

_LEAST_LEFT = 4  # characters of a translation that still say something
# What opens a question, and what it begins with in Japanese or English then.
_OPENINGS = (
    (
        LAUGHS,
        lazy_regex(
            r"(?:[はハ]{2,}|あはは+|わはは+|ふふふ?|へへへ?|えへへ|（笑）|ああ|あっ|おお|わあ|へえ|ええ|うん|はい|そうですね|そうですか|なるほど|ねえ|ねぇ|なあ|あの|あのさ|えっと|ええと|つまり)[っッー]?[、。！!…]+|"
            r"(?:Ha(?:[ -]?ha)+|Ha(?:, ha)*|He(?:he)+|Heh|Oh|Ah|Wow|Well|Yes|Right|Hm+|Hey|Um+|Uh|Erm?|So|I mean)"
            r"[,.!…]+\s*"
        ),
    ),
    (
        lazy_regex(rf"{CALLED.pattern}|^[\u3400-\u9fff]{{2,4}}[，,]"),
        lazy_regex(
            r"[^、。！!？?\s]{1,10}(?:さん|先生|師匠|親方|棟梁|女将|おじさん|おばさん|おじいさん|おばあさん|館長|校長|院長|団長|工場長|駅長|船長|社長|店長|主任|教授|監督|博士)[、，。！!]|"
            r"(?:Sir|Madam|(?:[A-Z][\w’'-]*\.? ){1,2}[A-Z][\w’'-]*), "
        ),
    ),
    (
        ANNOUNCES,
        lazy_regex(
            r"(?:では、|それでは、|じゃあ、)?(?:(?:最後|もう[一1１]|あと[一1１]|次)[^、。：:？?]{0,16}|"
            r"[^、。？?]{0,10}(?:お聞き|お尋ね|うかがい|伺い|質問)[^、。：:？?]{0,12})[、。：:]|"
            r"(?:Let me ask|I(?:[’']d| would) like to ask|May I ask)[^,.:;?]{0,40}[,.:;]\s*|"
            r"(?:So,? |And |Then,? )?(?:(?:One|My|The|A|Just one) )?"
            r"(?:[Ll]ast|[Ff]inal|[Nn]ext|more|[Aa]nother|Finally|Lastly)\b[^,.:;?—–]{0,24}(?:[,.:;]|\s?[—–])\s*"
        ),
    ),
)


def as_quoted(spot: Spot, quoted: str) -> Spot:
    """Give of a question what is quoted of it with its translation, where that lacks but what opens it."""
    text, told = shown(spot.source).strip(), (spot.translation or "").strip()
    start = next((at for at in range(len(text)) if text[at:] in quoted), 0)
    before, left = in_simplified(text[:start]), told
    for opening, meaning in _OPENINGS:
        found, said = opening.match(before), meaning.match(left)
        if found is not None:
            before = before[found.end() :]
            left = left[said.end() :] if said is not None else left
    if not start or before or len(left) < _LEAST_LEFT:
        return spot
    return replace(spot, source=text[start:], translation=f"{left[:1].upper()}{left[1:]}")
