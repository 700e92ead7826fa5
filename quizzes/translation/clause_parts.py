"""Which part of a translation says each clause of a run?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.clauses.aligned_clauses import said_of_clauses
from quizzes.distractors.display import clauses, nested, shown, without_end
from quizzes.translation.joints import clauses_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.distractors.spots import Spot
    from quizzes.translation.joints import Piece

# A topic or an object says no clause: in 声は、歌うように静かだった what is said of the voice stands at the end.
# So it does behind a noun in kana, かんなくずが, but not 帰ったが; and a noun with に, も, の or まで says no clause.
_NO_CLAUSE = lazy_regex(
    r"(?:(?<![きろ時頃合てでに])は|を|(?<![たただうくぐすつぬぶむるいん])が|(?<=[さゃ]ん)が|ほうが|(?<=[\u4e00-\u9fffァ-ヶー])[にもへと]|の|"
    r"(?<![うくぐすつぬぶむるたい])(?:まで|さえ|すら|だけ|など|ばかり)も?)[、,]?$"
)
_ENDS_IN_NOUN = lazy_regex("[\u30a1-\u30fa\u30fc\u3400-\u9fff々0-9][、,]?$")
_SAYING, _SAID = (
    lazy_regex("[说說讲講问問](?!得)"),
    lazy_regex(r"[言話聞述訊尋喋語]|って|と$|いわ|いう|いっ|しゃべ|答|\b(?:sa[iy]|t[eo]l[dl]|ask|talk|spoke|speak)"),
)
# The verb of what the run says, left where it stands in the text: 我总说 before the run, と言います behind it.
_JUDGING = lazy_regex("[说說讲講问問答道喊叫想]|觉得|覺得|认为|認為|以为|以為|相信|告[诉訴]|听[说到]|聽[說到]")
_JUDGED = lazy_regex(
    r"(?<=[ぁ-んァ-ヶ一-龥」])(?:と|(?<![一-龥])って|って(?!い[うくいっ]))"  # 持っていって carries it off
    r"(?:[^、。とっ]{0,6}?(?:[言話聞思考答叫呼教伝知訊尋頼告]|いう|いい|いっ|おもっ|感じ)[^、。]{0,10})$"
)
_KANA = lazy_regex("[\u3041-\u30fa]")
# The first half of a subject that "and" parts in two: "the thumb" before "and the middle finger are the arms".
_HALF = lazy_regex(
    r"\s*(?:and |but )?(?:the|an?|my|our|your|his|her|its|their) (?:[\w’'-]+ )?[\w’'-]+\s*", re.IGNORECASE
)
# What only says how much or when, and belongs to the verb of the part before it: "from 86.4 to 83".
_NO_VERB = lazy_regex(
    r"\s*(?:and |but )?(?:from|by|to|at|in|on|for|of|with|after|before|about|over|under)"
    r"(?: (?!(?:I|we|you|they|he|she|it|there)\b)[\w.’'-]+){1,4}[,.]?\s*",
    re.IGNORECASE,
)
# Half of "the longer it is left, the steadier it gets", and a noun whose verb is said with the next: 研究、探求をする.
_MORE_AND_MORE, _ITS_HALF = lazy_regex("越.+越"), lazy_regex(r"(?:and |but )?the [^,]+,?", re.IGNORECASE)
_BARE_NOUN = lazy_regex(r"[\u30a1-\u30fa\u30fc\u3400-\u9fff々]+、?")
_AT_LEAST = 2  # no translation is shorter than half the Chinese


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A clause of a run with what the translation says for it; empty where that may be a half of what it says."""

    clause: str
    said: str


def parts_of(pieces: Sequence[Piece], clip: Spot, language: str) -> tuple[Part, ...]:
    """
    Give all clauses of a run with their translations.

    Nothing where one has none, where they stand in another order, or where a clause beside the run has no translation
    of its own, which may be said in that of the run. Nothing either where one is so short that it says no more than
    when: 先週 of 上个星期老师请我讲课, or only names what another one speaks of: 彼の声は.
    """
    said = {_plain(clause): found for clause, found in said_of_clauses(clip, language).items()}
    all_texts, texts = [_plain(clause) for clause in clauses(clip.source)], list(map("".join, clauses_of(pieces)))
    start = next((i for i in range(len(all_texts)) if all_texts[i : i + len(texts)] == texts), None)
    if start is None or len(texts) < len(("one", "other")):
        return ()
    around = all_texts[max(0, start - 1) : start + len(texts) + 1]
    places = [said[text][0] for text in texts if text in said]
    if any(text not in said for text in around if text) or places != sorted(set(places)):
        return ()
    if any(len(said[text][1]) * _AT_LEAST < len(text) or _NO_CLAUSE.search(said[text][1].strip()) for text in texts):
        return ()
    if any(_SAYING.search(text) and not _SAID.search(said[text][1]) for text in texts):
        return ()
    before = said[all_texts[start - 1]][1] if start and all_texts[start - 1] else ""
    found = _filled([said[text][1] for text in texts], clip.translation or "", before)
    is_said_outside = _is_judged(clip.source, texts)
    found = [_without_verb(one) for one in found] if is_said_outside else found
    found = [one if _is_whole(text, one) else "" for text, one in zip(texts, found, strict=True)]
    return tuple(Part(clause=text, said=_whole(one)) for text, one in zip(texts, found, strict=True))


def _is_whole(text: str, said: str) -> bool:
    """Tell whether what is said for 放得越久越稳 is more than "the longer it is left"."""
    return _MORE_AND_MORE.search(text) is None or _ITS_HALF.fullmatch(said.strip()) is None


def _is_judged(source: str, texts: Sequence[str]) -> bool:
    """Tell whether somebody says or thinks what a run says, outside of it: 我总说, of 我总说，水是命，路是胆."""
    outside = _plain(source)
    for text in texts:
        outside = outside.replace(text, "", 1)
    return bool(_JUDGING.search(outside)) and not any(_JUDGING.search(text) for text in texts)


def _without_verb(said: str) -> str:
    """Leave out that somebody says or thinks it: 水は命だ of 水は命だと言っています."""
    return _JUDGED.sub("", without_end(said)) if _JUDGED.search(without_end(said)) else said


def _filled(said: Sequence[str], translation: str, before: str) -> list[str]:
    """
    Give what is said for each clause with what no clause was found for and leads on to it: 朝ごはんは毎朝, of its verb.

    Where that may say something of the clause before as well, it is empty.
    """
    found: list[str] = []
    end = translation.find(before) + len(before)
    for one in said:
        at = max(end, translation.find(one, end))
        gap = translation[end:at]
        is_lead = _NO_CLAUSE.search(gap.strip()) or _ENDS_IN_NOUN.search(gap.strip())
        found.append(one if not gap.strip() else f"{gap}{one}" if is_lead else "")
        end = at + len(one)
    return found


def _whole(said: str) -> str:
    is_half = any(half.fullmatch(said) for half in (_HALF, _NO_VERB, _BARE_NOUN))
    return "" if is_half else shown(without_end(said).rstrip("."))


def quoted(parts: Sequence[Part]) -> Mapping[str, str]:
    """
    Tell which part of the translation is which clause: so go the clauses, and so each has its subject.

    Who reads the explanation in English is told the order alone where the translation is Japanese, and everybody is
    where nothing is quoted for a clause.
    """
    if not all(part.said for part in parts):
        order = " → ".join(part.clause for part in parts)
        return {"ja": f"節は、訳文で言う順に並べます（{order}）。", "en": _quoted_en(parts)}
    ja = "、".join(f"「{nested(part.said)}」は「{part.clause}」" for part in parts)
    return {"ja": f"訳文の{ja}に当たり、この順に並べます。", "en": _quoted_en(parts)}


def _quoted_en(parts: Sequence[Part]) -> str:
    told = "the clauses come in the order of the translation"
    if any(not part.said or _KANA.search(part.said) for part in parts):
        first, *others = (part.clause for part in parts)
        return f"{told}: {first} first{''.join(f', then {other}' for other in others)}"
    return f"{told}: {'; '.join(f'“{part.said}” = {part.clause}' for part in parts)}"


def _plain(clause: str) -> str:
    return "".join(without_end(clause).split())
