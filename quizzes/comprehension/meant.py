"""What does a quote mean, in the words of the interview's own translation?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import clauses, in_english_quotes, is_balanced, nested, shown, stopped, without_end
from quizzes.distractors.edits.coverage import says_one
from quizzes.distractors.edits.own_part import own_part
from quizzes.distractors.edits.shifts import SENTENCE_END, shifted
from quizzes.distractors.words import in_simplified
from quizzes.numbers_said import numbers_in
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_LONGEST = {"ja": 110, "en": 240}  # characters of a translation beside a quote
_LONGEST_QUOTE = 60  # characters of a sentence that is quoted whole beside its translation
_STAGE = lazy_regex(r"^[（(][^（）()]{1,60}[）)]")  # （停顿）: what is told of the speaker, not said
# Words of somebody that a sentence ends with, before another one; who said them may follow in English.
_QUOTE_ENDS = lazy_regex(
    r"(?P<end>」)(?:。(?=\S)|(?<=[。！？]」)(?=[^\sとっなのをはがにもで、]))|[.?!](?P<end_en>”)(?=\s[A-Z])"
)
# Where a sentence ends with somebody's words and another one begins, which does not tell who said them.
_ENDS_QUOTING = lazy_regex(
    "(?<=[。！？][”」])(?![^，,。：]{0,10}(?:说|說|道|问|問|笑|喊|答|讲|講|叹|嘆|补充|補充|解释|解釋|回忆|回憶))(?=[^\\s，,、。；：”“」「])"
)
_ENDS_TRANSLATED = lazy_regex(r"(?<=[。！？]」)(?=[^\sとっなのをはがにもで、])|(?<=[.?!]”)\s(?=[A-Z])")
_SAYS = lazy_regex(r"\s*(?:[A-Za-z']+\s){0,3}(?:said|asked|says|asks|replied|told|answered|shouted)\b")
# 「……」と言いましたが、聞きませんでした: what stands behind が is of the next sentence, as nothing follows the quote.
# So is what stands behind ので of 「……」と言うので、座っていられませんでした.
_SAID_BUT = lazy_regex(
    "」(?P<said>と[^、。「」]{1,12}(?:まし)?た(?=が、|けれど|けど)|と(?:言|い|聞|話)[うくす](?=ので、|から、|もの(?:で|だから)、))"
)
_MANY = 2  # ends of sentences within a translation, of which a quote has but one
_WHOLE = {"ja": "文全体では：", "en": "in the whole sentence: "}
# What begins a sentence that follows from the one before, here and in a translation behind its first sentence.
_NEXT = lazy_regex("从那(?:以后|之后|时起|天起)|从此|于是|所以|因此|但是?|可是|不过|后来|[之然]后")
_GOES_ON = lazy_regex(
    r"。(?:それで|それから|そこで|そうして|でも|しかし|けれども|だから|ですから|その後|以来)|"
    r"[.!?]”? (?:So|But|However|After that|From then|Since then|Ever since|Then)\b"
)
# What a sentence begins with that joins it to the one before, and what begins its translation then.
_JOINED = (
    (
        lazy_regex("而且|并且|何况|况且|再说(?![一次遍])"),
        lazy_regex(r"(?<=。)(?:それに|しかも|そのうえ|おまけに)|(?<=[.!?] )(?:Besides|Moreover|What's more|And)\b"),
    ),
    (
        lazy_regex("但是?|可是|不过|然而"),
        lazy_regex(r"(?<=。)(?:でも|しかし|けれども|ただし)|(?<=[.!?] )(?:But|However|Yet)\b"),
    ),
    (
        lazy_regex("所以|因此|于是|因而"),
        lazy_regex(r"(?<=。)(?:だから|ですから|それで|そこで|したがって)|(?<=[.!?] )(?:So|Therefore)\b"),
    ),
)
_OPENING_MARK = lazy_regex('[“「『]|(?<![^\\s(])"')
_INNER_BRACKETS = str.maketrans("（）()", "〔〕〔〕")


@lru_cache(maxsize=1 << 11)
def meant(document: Document, spot: Spot, quote: str | None = None) -> tuple[str, str]:
    """Give in brackets, after a Japanese or an English quote, what it means; nothing where no one sentence says it."""
    source, translation = _part_of(document, spot, quote)
    told, language = _from_its_link(document, spot, source, _of_quote(source, translation)), document.language
    text = own_part(document, spot, told)
    if language is None or not text or len(text) > _LONGEST[language] or not is_balanced(text):
        return "", ""
    if spot.index in shifted(document):
        return "", ""
    if _says_more(source, text) and not (
        _is_all_of_its_paragraph(document, spot) or _ends_with_own_words(document, spot, source, text)
    ):
        return "", ""
    if _quotes_the_next(document, spot, text) or _follows_from_it(document, spot, text):
        return "", ""
    is_whole = quote is None or without_end(quote) == without_end(source)
    if not is_whole and len(SENTENCE_END.findall(text)) >= _MANY:
        return "", ""
    return _in_brackets(language, text, "" if is_whole else _WHOLE[language])


def is_told(document: Document, spot: Spot) -> bool:
    """Tell whether it can be said what a sentence means; without any translation, nothing has to be said."""
    return document.language is None or any(meant(document, spot))


def as_translated(document: Document, spot: Spot, quote: str) -> str:
    """Give a quote, or its whole sentence where that is translated and not long: the meaning beside it says no more."""
    whole = without_end(spot.source.strip())
    is_fit = quote in whole and len(whole) <= _LONGEST_QUOTE and is_balanced(whole)
    return whole if is_fit and any(meant(document, spot, whole)) else quote


def quoted_with_meaning(document: Document, spot: Spot, quote: str) -> Localized:
    """Quote what a line says, with what it means."""
    quote = as_translated(document, spot, quote)
    return quoted(spot, quote, meant(document, spot, quote))


def quoted(spot: Spot, quote: str, meaning: tuple[str, str] = ("", "")) -> Localized:
    """Quote what a line says, with what follows the quote in Japanese and in English."""
    said, (ja, en) = shown(quote), meaning
    return Localized(
        ja=f"{spot.line}行目に「{nested(said)}」{ja}とあります。",
        en=f"Line {spot.line}: {f'{said}{en}.' if en else stopped(said)}",
    )


def all_meant(document: Document, spots: Sequence[Spot]) -> tuple[str, str]:
    """
    Give in brackets the translations of some sentences in a row, each once; nothing where one has none.

    Nor is there any where one has more sentences, of which the last may tell what comes after them all.
    """
    each = {spot.index: (spot.translation or "").strip() for spot in spots}
    if document.language is None or not each or not all(each.values()) or not shifted(document).isdisjoint(each):
        return "", ""
    last = spots[-1]
    if len(SENTENCE_END.findall(each[last.index])) > len(
        SENTENCE_END.findall(document.spots[last.index].source.strip())
    ):
        return "", ""
    return _in_brackets(document.language, ("" if document.language == "ja" else " ").join(each.values()))


def _part_of(document: Document, spot: Spot, quote: str | None) -> tuple[str, str]:
    """
    Give the sentence of a quote and its translation, where two are told as one: 他笑了，“一场雨。”可他不怕.

    The translation is empty where it does not end the quoted words, too.
    """
    source, translation = spot.source, (spot.translation or _aligned(document, spot)).strip()
    parts = [part for part in _ENDS_QUOTING.split(source) if part]
    at = next((i for i, part in enumerate(parts) if quote is not None and quote in part), None)
    if at is None or len(parts) == 1:
        return source, translation
    told = _ENDS_TRANSLATED.split(translation)
    return parts[at], told[at].strip() if len(told) == len(parts) else ""


def _aligned(document: Document, spot: Spot) -> str:
    """Give what stands for a sentence with a word of it at least, though only one side has a word for not."""
    language, told = document.language, spot.aligned or ""
    return told if language is not None and says_one(spot.words, told, language) else ""


def _of_quote(source: str, translation: str) -> str:
    """Give of a translation what stands up to the words that are quoted last, where its source ends with them too."""
    if not source.rstrip().endswith(("”", "」")) or translation.rstrip("。. ").endswith(("」", "”")):
        return translation
    said_but = [found.end("said") for found in _SAID_BUT.finditer(translation)]
    if said_but and is_balanced(translation[: said_but[-1]]) and "「" not in translation[said_but[-1] :]:
        return translation[: said_but[-1]]
    ends = [max(found.end("end"), found.end("end_en")) for found in _QUOTE_ENDS.finditer(translation)]
    said = translation[: ends[-1]] if ends else translation
    return said if is_balanced(said) and not _SAYS.match(translation[len(said) :]) else translation


def _from_its_link(document: Document, spot: Spot, source: str, translation: str) -> str:
    """
    Leave out what a translation has of the sentence before: 而且近 begins at それに of 疲れません。それに近い.

    What is left must say a word of the sentence: its 不过 may be とはいえ, and でも the 可 of the next one.
    """
    simple, language = in_simplified(source).strip(), document.language
    for joins, told in _JOINED:
        found = list(told.finditer(translation))
        if not joins.match(simple) or len(found) != 1 or len(joins.findall(simple)) != 1 or language is None:
            continue
        own = translation[found[0].start() :]
        if is_balanced(own) and says_one(spot.words, own, language):
            return own
    return translation


def _is_all_of_its_paragraph(document: Document, spot: Spot) -> bool:
    """Tell whether no sentence beside one is of its paragraph, so that nothing else can be translated there."""
    beside = (*document.spots[max(0, spot.index - 1) : spot.index], *document.spots[spot.index + 1 : spot.index + 2])
    return all(other.place != spot.place for other in beside)


def _quotes_the_next(document: Document, spot: Spot, translation: str) -> bool:
    """Tell whether a translation has the words that the next sentence quotes: it quotes more often than its source."""
    after = document.spots[spot.index + 1 : spot.index + 2]
    is_next = any(each.place == spot.place and _OPENING_MARK.search(each.source) for each in after)
    said, told = (len(_OPENING_MARK.findall(text)) for text in (spot.source, translation))
    return is_next and said > 0 and told > said


def _follows_from_it(document: Document, spot: Spot, translation: str) -> bool:
    """Tell whether a translation goes on with what the next sentence says: 从那以后我才想通, それで吹っ切れた."""
    after = document.spots[spot.index + 1 : spot.index + 2]
    is_next = any(each.place == spot.place and _NEXT.match(in_simplified(each.source)) for each in after)
    return is_next and _GOES_ON.search(translation) is not None and not _NEXT.search(in_simplified(spot.source))


def _says_more(source: str, translation: str) -> bool:
    """
    Tell whether a translation may go on into the next sentence: it has as many sentences as its source clauses.

    Of as many it does not where the last one has the number of the last clause: 怕他三天就走, 三日で……と思って.
    """
    ends, pieces = list(SENTENCE_END.finditer(translation.rstrip("。."))), clauses(without_end(source))
    if not ends or len(ends) + 1 < len(pieces):
        return False
    if len(ends) + 1 > len(pieces):
        return True
    own, told = (set(numbers_in(text)) for text in (in_simplified(pieces[-1]), translation[ends[-1].end() :]))
    return len(own) != 1 or own != told


def _ends_with_own_words(document: Document, spot: Spot, source: str, translation: str) -> bool:
    """Tell whether the last sentence of a translation says words of the last clause, and none of the next sentence."""
    language, ends = document.language, list(SENTENCE_END.finditer(translation.rstrip("。.")))
    pieces = clauses(without_end(source))
    if language is None or not ends or len(ends) + 1 > len(pieces):
        return False
    last = translation[ends[-1].end() :]
    own = [word for word in spot.words if word in pieces[-1]]
    after = document.spots[spot.index + 1 : spot.index + 2]
    others = [word for each in after for word in each.words if word not in source]
    return says_one(own, last, language) and not says_one(others, last, language)


def _in_brackets(language: str, text: str, whole: str = "") -> tuple[str, str]:
    if language == "ja":
        said = _STAGE.sub("", text) or text.strip("（）()")  # all of it may tell what is heard: （足音）
        return f"（{whole}{said.rstrip('。').translate(_INNER_BRACKETS)}）", ""
    return "", f" ({whole}{in_english_quotes(text.rstrip('.'))})"
