"""How is a learner told which words of two sentences differ, and what each of them means?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import shown, stopped, without_end
from quizzes.distractors.edits.candidate_sites import meaning_of
from quizzes.distractors.edits.denials import denial_before, is_bare_denial, is_denied
from quizzes.distractors.glosses.wording import is_english, quote_en
from quizzes.distractors.plain_forms import as_meaning
from quizzes.distractors.words import folded, in_simplified, sense_of
from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.distractors.places import Site
    from quizzes.translation.lattice import Pair

_STAYS_LARGE = lazy_regex(r"I\b|[A-Z]\w+day\b")
# The い of います or いっしょ is no ending of what stands before it: 四十人余り, not 四十人余りい; but 遅いまま.
_OF_BEING = "い(?:ま[すしせ]|[るてり]|た(?!め)|な[いかくけ]|れば)"
_ENDING = lazy_regex(
    rf"(?<=[\u3400-\u9fff])(?!{_OF_BEING})(?:い|く|かった|ければ|さ)(?![\u3041-\u3096]?[いうえ]|っ(?!て))"
)
_LATIN = lazy_regex("[A-Za-z]")
_BEGINS = lazy_regex(r"(?:^|[.!?:][”\"’']?\s+)[“\"‘']?$")
_DIGIT = lazy_regex("[0-9]")
_MEASURE = lazy_regex("(?<=[0-9]) [a-z]+$")
_GOES_ON = lazy_regex("[てで]$")
_SUFFIX = lazy_regex("(?:ほど|以上|だけ|余り|足らず)$")
_THINKS = frozenset({"〜と思う", "〜と考える"})
_CHANGING = frozenset({"v", "a"})  # parts of speech whose words change their endings in Japanese
_KANA = lazy_regex(r"[\u3041-\u3096]")


def explained(pair: Pair, language: str) -> Localized:
    """Say of the right translation which word of one side is which of the other, and where it stands."""
    named = _named(pair, None, language)
    quote = shown(without_end(pair.spot.source))
    line = pair.evidence.line
    return Localized(
        ja=f"{line}行目に「{quote}」とあります。" + _equated_ja(named),
        en=f"{stopped(f'Line {line}: {quote}')} {named.zh} = {quote_en(named.en)}.",
    )


def why_wrong(pair: Pair, n: int, language: str, *, to_chinese: bool) -> Localized:
    """Name what an option changes, with the meanings of what is said and of what it says instead."""
    said, wrong = _named(pair, None, language), _named(pair, n, language)
    if to_chinese:
        return Localized(ja=f"{_equated_ja(wrong)}{_right_ja(said)}", en=_right_en(said, wrong))
    told = f"{said.zh} = {quote_en(said.en)}; {quote_en(wrong.en)} would be {wrong.zh}."
    return Localized(ja=f"{_equated_ja(said)}{_other_ja(wrong)}", en=told)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """A wording with its meaning in both languages."""

    zh: str
    ja: str
    en: str


def _is_same(name: _Named) -> bool:
    """Tell whether a word and its Japanese meaning are one word in two scripts: 原因 and 原因."""
    return folded(name.zh) == folded(name.ja)


def _quoted(meaning: str) -> str:
    """Quote a meaning in a Japanese sentence: English in its own marks where no source has the Japanese."""
    return quote_en(meaning) if _LATIN.search(meaning) else f"「{meaning}」"


def _equated_ja(name: _Named) -> str:
    """Say what a word means; what is written nearly as in Japanese is called Chinese: 當時 would be read as 当時."""
    if not _is_same(name):
        return f"「{name.zh}」＝{_quoted(name.ja)}です。"
    said = "" if name.zh == name.ja else "中国語の"
    return f"{said}「{name.zh}」は日本語の「{name.ja}」と同じ意味です。"


def _right_ja(name: _Named) -> str:
    """Say which word says what the prompt says."""
    as_in_japanese = f"「{name.ja}」は中国語でも「{name.zh}」と言います。"
    return as_in_japanese if _is_same(name) else f"{_quoted(name.ja)}は「{name.zh}」です。"


def _right_en(said: _Named, wrong: _Named) -> str:
    """Say which word says what the prompt says, and what the other means where we know it in English: 问, no 尋ねる."""
    if is_english(wrong.en):
        return f"{wrong.zh} = {quote_en(wrong.en)}; {quote_en(said.en)} is {said.zh}."
    return f"{quote_en(said.en)} is {said.zh}, not {wrong.zh}."


def _other_ja(name: _Named) -> str:
    """Say how an option would be said in Chinese."""
    if _is_same(name):
        return f"「{name.ja}」なら中国語でも「{name.zh}」と言います。"
    return f"{_quoted(name.ja)}なら「{name.zh}」などと言います。"


def _named(pair: Pair, n: int | None, language: str) -> _Named:
    site = pair.site
    zh = pair.spot.source[site.zh.start : site.zh.end] if n is None else pair.written(site.zh.others[n])
    meaning = site.meanings[0 if n is None else n + 1]
    here = _said(pair.translation, site, n)
    if language == "ja":
        not_zh = denial_before(pair.spot.source, site.zh.start) if is_denied(here) else ""
        if is_bare_denial(not_zh):
            return _Named(zh=f"{not_zh}{zh}", ja=as_meaning(here), en=f"not {meaning.en or here}")
        return _Named(zh=zh, ja=_behind_it(_in_general(site, n, here)), en=meaning.en or here)
    if _BEGINS.search(pair.translation, 0, site.other.start) and not _STAYS_LARGE.match(here):
        here = here[:1].lower() + here[1:]
    en = meaning.en or here
    if language == "en" and (_DIGIT.search(en) or (en.casefold() == here.casefold() and not en.islower())):
        en = _with_measure(here, en)
    if pair.translation.startswith(" than", site.other.end) and tag_of(zh).startswith("a"):
        return _Named(zh=f"比…{zh}", ja=f"〜より{meaning.ja or here}", en=en)  # 快 alone is no faster
    return _Named(zh=zh, ja=meaning.ja or here, en=en)


def _with_measure(here: str, meaning: str) -> str:
    """Add to a number as the translation has it what it counts, where its meaning names it: nearly forty hours."""
    found = _MEASURE.search(meaning)
    is_named = found is None or here.casefold().endswith(found.group().casefold())
    return here if found is None or is_named else f"{here}{found.group()}"


def _in_general(site: Site, n: int | None, here: str) -> str:
    """Tell what a Japanese wording means in the form that dictionaries have, not in the one that it stands in."""
    zh, wording, meaning = (
        (site.zh.said, site.other.said, site.meanings[0])
        if n is None
        else (site.zh.others[n], site.other.others[n], site.meanings[n + 1])
    )
    told = meaning.ja or ""
    if told and (denied := _denied(zh, told)):
        return denied
    if told and told != wording.strip("、,. ") and not _DIGIT.search(wording):  # as the table of the words has it
        return told
    known = sense_of(zh) if _GOES_ON.search(wording) else None
    if known is not None and known.ja and known.pos in _CHANGING:
        return known.ja[0]
    return _thought(zh, as_meaning(here))


def _denied(zh: str, told: str) -> str:
    """Give what a wording that denies means with the negation at the end of the sentence: まだ〜ない of 还没有."""
    listed = meaning_of(in_simplified(zh), "", "en").ja or ""
    return listed if listed.startswith(f"{told.strip('、')}〜") and listed.endswith("ない") else ""


def _behind_it(meaning: str) -> str:
    """Mark what Japanese puts behind a number, which Chinese says before it: 〜以上, 〜だけ."""
    return f"〜{meaning}" if _SUFFIX.match(meaning) else meaning


def _thought(zh: str, meaning: str) -> str:
    """Add to 思う, at which Japanese leaves a verb of thinking, what our table has for it: 以为 is to think wrongly."""
    known = sense_of(zh) if meaning in _THINKS else None
    is_more = known is not None and known.pos == "v" and all(_THINKS.isdisjoint({f"〜と{ja}"}) for ja in known.ja)
    return f"{meaning}、〜と{known.ja[0]}" if known is not None and known.ja and is_more else meaning


def _said(translation: str, site: Site, n: int | None = None) -> str:
    """Show a wording with the rest of its word: 遅く for 遅."""
    wording = site.other.said if n is None else site.other.others[n]
    end = _ENDING.match(translation, site.other.end)
    wording += end.group() if end and not _KANA.search(site.other.said) and not site.other.said.isascii() else ""
    return wording.strip("、,. ")
