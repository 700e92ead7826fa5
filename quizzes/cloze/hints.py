"""Which part of a translation is the hint of a gap, and which of its words decide the gap?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled
from quizzes.distractors.display import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizzes.cloze.clip import Clip
    from quizzes.question import Localized

_UNLIKE = 0.3  # hint and prompt are cut alike: the places where both begin and end differ by no more
_ENDS = lazy_regex(r"(?<=[。！？!?])(?![」』”])|(?<=[.?!])(?<!\b(?:Mr|Ms|Dr|St)\.)(?<!\bMrs\.)\s+(?=[A-Z“\"])")
_IS_LATIN = lazy_regex("[\"“‘'(]*[A-Za-z0-9]")
_QUOTES = (("“", "”"), ("「", "」"), ("『", "』"))
_FARTHEST = 0.4
# Endings say nothing without the verb that they stand at: 使わなかったら and not かったら, 多すぎて and not すぎて.
_ENDING = lazy_regex(
    "(?:だっ|かっ|し|っ|い)?たら|(?:であ|なけ|あ|す)?れば|ようと(?:し(?:まし)?[たて]?)?|すぎ[^、。]{0,2}|さえ|すら|はず"
)
# Before a noun ある is a certain one, and no piece of a copula: あとである先輩が.
_IS_CUT, _REST = lazy_regex("[でだ]$"), lazy_regex("す|した|しょう|ある(?![一-龠ァ-ヴ])|ない|った|ろう")
# しゃべりすぎて of 一週間はしゃべりすぎて; も and は may begin the word themselves: 半年もたない, 一日はたらきすぎて.
_PARTICLE_BEFORE = lazy_regex(
    "^[0-9一-龠々ァ-ヴー]+(?:(?<![上下曲広転繋塞嫌怖痛寒暑強群跨])が|[をへ]|は(?!しゃ[いがぎぐげ]|たら[いかきくけこ]|じ[めま]|な[しさす]|い[っらりれ]|かど))(?=[ぁ-ん])"
)
_BREAKS_OFF = "…"
_CLOSES, _GOES_ON = lazy_regex("[”」』]$"), lazy_regex("」。[^「」。]+[。！？]$")
_NOT_HAD = frozenset("没沒")
_DENIALS = lazy_regex(
    "不(?:再|一定|完全|[应應][该該当當]?)(?:是|在[于於])|"
    "(?:并|並)?不在于|(?:并|並)?不在於|(?:并|並)?不是|(?:并|並)?不等[于於]|(?:并|並)非|(?<!有)(?:没有|沒有)|[没沒不]"
)
# A word is quoted from its beginning: 3割減りました and not 割減りました, 運転手不足です and not 転手不足です,
# 切り込みました and not 込みました.
_KANA_BEFORE = lazy_regex(
    r"(?:(?<![一-龠々ァ-ヴーA-Za-z0-9０-９.,，．])(?:[一-龠々]{1,2}[いきぎしちびみりえけげせねべめれ])?"
    r"[一-龠々ァ-ヴーA-Za-z0-9０-９.,，．]{1,12}[ぁ-ん]{0,10}"
    r"|(?<![一-龠々ァ-ヴーぁ-ん])[ぁ-ん]{1,10})$"
)
_ONLY_KANA_BEFORE = lazy_regex(
    "(?:(?:で(?:は|も)?)?ありま(?:すん?|せん)|で(?:す|した)|ま(?:す|した|せん)|(?:る|た|な)?んだ|だ|[ぁ-ん]{2})$"
)
# 線さえつながれば: さえ alone is “even”.
_ONLY_IF = lazy_regex("さえ(?!すれ|あれ|いれ)[ぁ-んァ-ヴー一-龠々]{1,8}?(?<=[えけげせてねべめれ])ば(?=[、。]|$)")
_SETS_A_CONDITION = lazy_regex(
    "(?<!だっ)たら$|(?<!なけれ)(?<!であれ)ば$"
)  # alone: たら of あったら, which says a verb too


def part_with(pattern: str, translation: str, place: float) -> str | None:
    """
    Give the one sentence of a translation that a pattern is found in; None where there are several or none.

    Of a translation of several sentences, it must also stand about as far from the beginning as the word does.
    """
    parts = _sentences(translation)
    found = [i for i, part in enumerate(parts) if compiled(pattern).search(part)]
    if len(found) != 1:
        return None
    before = sum(map(len, parts[: found[0]]))
    length, part = sum(map(len, parts)), parts[found[0]]
    is_far = abs((before + len(part) / 2) / length - place) > _FARTHEST
    return None if len(parts) > 1 and is_far else part


def last_sentence(translation: str) -> str:
    """Give the last sentence of a translation."""
    return _sentences(translation)[-1]


def _sentences(translation: str) -> list[str]:
    return _with_whole_quotations(part.strip() for part in _ENDS.split(translation) if part.strip())


def _with_whole_quotations(parts: Iterable[str]) -> list[str]:
    """Join the sentences of one quotation to what it begins in; a quotation that never ends is left as it is."""
    found: list[str] = []
    split = list(parts)
    while split:
        ends = (n for n in range(1, len(split) + 1) if not _has_half_a_quotation("".join(split[:n])))
        taken = next(ends, 1)
        first, *others = split[:taken]
        found.append(first + "".join(f" {one}" if _IS_LATIN.match(one) else one for one in others))
        split = split[taken:]
    return found


def _has_half_a_quotation(text: str) -> bool:
    return text.count('"') % 2 == 1 or any(text.count(begin) > text.count(end) for begin, end in _QUOTES)


def is_said_within(pattern: str, part: str, within: tuple[int, int]) -> bool:
    """Tell whether a pattern is found between two places of a part of a translation."""
    return any(within[0] <= one.start() < within[1] for one in compiled(pattern).finditer(part))


def words_said(pattern: str, part: str, near: float = 0, within: tuple[int, int] | None = None) -> str:
    """
    Give the words of a translation that decide, some of which do, with what stands before them if vague: ありますが.

    Where several may, those decide that stand nearest to where the word should be said, `near`
    characters behind the beginning: the second が of 聞きますが、疲れますが. Of ますが or ですが it is が that
    decides, and so it is quoted by itself. A word decides before an ending: もし, and not the 終わったら
    that stands before it. What is found `within` two places is taken first.
    """
    begin, end = within or (0, len(part))
    every = list(compiled(pattern).finditer(part))
    ends = {(one.end(), one.group()) for one in every}
    first = [one for one in every if (one.start(), one.group()) not in ends]  # もうもうろう has one もう
    nearest = sorted(first, key=lambda one: abs(one.start() - near))
    inside = [one for one in nearest if begin <= one.start() < end] or nearest
    found = next((one for one in inside if not _ENDING.fullmatch(one.group())), inside[0])
    is_vague = len(found.group()) == 1 or part.count(found.group()) > 1 or bool(_ENDING.fullmatch(found.group()))
    before = _KANA_BEFORE.search(part[: found.start()]) if is_vague else None
    if is_vague and not before and len(found.group()) == 1:  # べきではありませんが, and no が of 職員が
        before = _ONLY_KANA_BEFORE.search(part[: found.start()])
    said = f"{found.group()}{_goes_on(part[found.start() :], found.group())}"
    around = _PARTICLE_BEFORE.sub("", f"{before.group()}{said}") if before else said
    condition = _SETS_A_CONDITION.search(said)
    said = condition.group() if condition else said
    if only_if := _ONLY_IF.match(part, found.start()):
        around, said = f"{around.removesuffix(found.group())}{only_if.group()}", f"{found.group()}…ば"
    # 走り of 走りすぎて is another word's, and so is あっ of あったら
    return f"{around}」の「{said}" if before and said != around else around


def _goes_on(text: str, said: str) -> str:
    """Give what a word that is cut in its middle goes on with: す of ようです."""
    after = _REST.match(text[len(said) :]) if _IS_CUT.search(said) else None
    return after.group() if after else ""


def denial_before(before: str) -> str | None:
    """Give the nearest word of denial before 而是: 不是 and its like first, then 没有, then a mere 不 (并非不修复)."""
    found = _DENIALS.findall(before)[::-1]
    plain = (word for word in found if len(word) > 1 and word[0] not in _NOT_HAD)
    return next(plain, None) or next((word for word in found if len(word) > 1), found[0] if found else None)


def is_cut_unlike(clip: Clip, hint: Localized, language: str | None) -> bool:
    """Tell whether a hint from the translation shows much more or less of the sentence than the prompt does."""
    translation = clip.spot.translation
    if language is None or not translation:
        return False
    text = dict(hint.items())[language].rstrip(_BREAKS_OFF)
    if _CLOSES.search(clip.text) and _GOES_ON.search(text):
        return True  # the words quoted are all that is shown, and the hint has what is told after them
    whole = shown(translation) if language == "ja" else translation
    begins = max(0, whole.find(text)) / len(translation)
    ends = begins + len(text) / len(translation)
    return max(begins, abs(ends - 1)) > _UNLIKE
