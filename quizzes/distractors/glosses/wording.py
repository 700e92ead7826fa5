"""How is a learner told what a word means and where it stands, in Japanese and in English?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.polyphones import rules
from quizzes.chinese.scripts import can_encode, hanzi_of
from quizzes.chinese.tables import told_in
from quizzes.distractors.display import clause_edges, clauses, is_balanced, shown, stopped, without_end
from quizzes.distractors.glosses.half_thoughts import (
    is_half_a_thought,
    is_second_of_a_pair,
    leans_back,
    says_what_is_so_instead,
    waits_for_what_is_so_all_the_same,
)
from quizzes.distractors.lone_marks import lone_marks
from quizzes.distractors.words import folded, in_simplified, is_written_in_kana, table
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.question import Evidence

_EAST = "\u2e80"  # from here on characters are Chinese and Japanese
_STATES_OR_GOES_ON = "。！!，,；;：:、"
_HALF_STOPS, _COLONS, _QUOTES = ("；", ";"), ("：", ":"), "“‘「『"
_LEAST_SAID = 5  # hanzi of a clause that says something by itself
_SHORT_CALL = 3  # hanzi by which whoever is told something is called first: 他问我，妈妈，
_LONGEST_THOUGHT = 60  # characters that are read at a glance
_ERHUA = lazy_regex(r"(?<=\w) r(?!\S)")
_STRAIGHT = '"'  # of a quotation both its halves
_SENTENCE_ENDS = lazy_regex("[。！？!?]+[”’」』]*")
_TOPIC_COMES = ("至于", "至於", "关于", "關於", "对于", "對於")


def meaning_ja(named: str, gloss: Localized) -> str:
    """Say in Japanese what a word means, without the end of the sentence."""
    return f"{named}は「{gloss.ja}」" if gloss.ja else f"{named}は “{gloss.en}” "


def meaning_en(named: str, gloss: Localized) -> str:
    """Say in English what a word means, without the end of the sentence."""
    return f"{named} means {quote_en(gloss.en or gloss.ja or '')}"


def quote_en(text: str) -> str:
    """Quote in an English sentence: English in its own marks, Japanese and Chinese in theirs."""
    return f"“{text}”" if is_english(text) else f"「{text}」"


def is_english(text: str) -> bool:
    """Tell whether a meaning is told in English, as fiancée is, and in no Chinese or Japanese characters."""
    return all(char < _EAST for char in text)


def warned(document: Document, word: str, told: Localized) -> Localized:
    """Add to what is told of a word that it is rude to call somebody so, and what to say instead: 聋人 for 聋子."""
    polite = told_in("rude_words.tsv").get(in_simplified(word))
    if polite is None:
        return told
    instead_ja = f"、ふつうは「{document.written(polite)}」と言います" if polite else ""
    instead_en = f"; say {document.written(polite)} instead" if polite else ""
    return Localized(
        ja=f"{told.ja}ただし、「{word}」は失礼な響きのある語で{instead_ja or 'す'}。",
        en=f"{told.en} Note that {word} sounds rude{instead_en}.",
    )


def marked_as_rude(word: str, gloss: Localized) -> Localized:
    """Say in a hint that the word that is asked for is rude, so that nobody learns it for the plain one."""
    if in_simplified(word) not in told_in("rude_words.tsv"):
        return gloss
    return Localized(
        ja=gloss.ja and f"{gloss.ja}（失礼な言い方）", en=gloss.en and f"{gloss.en} (a rude word)", zh=gloss.zh
    )


def named_ja(document: Document, word: str) -> str:
    """Write a word with its reading, where we know it, in a Japanese sentence."""
    reading = reading_shown(document, word)
    return f"「{word}」（{reading}）" if reading else f"「{word}」"


def named_en(document: Document, word: str) -> str:
    """Write a word with its reading, where we know it, in an English sentence."""
    reading = reading_shown(document, word)
    return f"{word} ({reading})" if reading else word


def quoted_ja(word: str, gloss: str | None) -> str:
    """
    Quote a Chinese word in a Japanese sentence, as Chinese where it might be read as Japanese: 十分 is no じゅうぶん.

    Nothing need be said where Japanese writes its meaning alike, in kana too, or writes no such characters. One of
    traditional characters may be read as Japanese by its simplified ones: 橫幅 is no 横幅, which is breadth.
    """
    is_alike = folded(in_simplified(word)) in folded(gloss or "") or is_written_in_kana(word, gloss or "")
    is_japanese = any(can_encode(written, "shift_jis") for written in (word, in_simplified(word)))
    return f"中国語の「{word}」" if is_japanese and not is_alike else f"「{word}」"


def reading_shown(document: Document, word: str) -> str:
    """Give the reading where it is certain, else the one of our table: 大夫 is dàifu as it glosses it."""
    reading = document.readings.of_word(word)
    known = table().get(in_simplified(word))
    if reading.is_certain or document.term_of(word) is not None or known is None:
        return with_erhua(reading.text) if reading.is_certain else ""
    return with_erhua(_reading_here(document, word) or known.reading)


def _reading_here(document: Document, word: str) -> str | None:
    """Read a word that is read in several ways as every sentence of the text has it: 精神 in 精神多了; else None."""
    if len(word) == 1 or in_simplified(word) not in rules():
        return None
    here = {document.readings.of_word(word, spot.source).text for spot in document.spots if word in spot.words}
    return here.pop() if len(here) == 1 else None


def with_erhua(reading: str) -> str:
    """Write the r of erhua with the syllable that it belongs to: chà diǎnr."""
    return _ERHUA.sub("r", reading)


def clause_around(source: str, start: int) -> str:
    """
    Give the clause of a sentence that the character `start` stands in, without its last punctuation.

    A clause that opens a quotation or closes one goes on to its other end.
    """
    pieces = clauses(source)
    first, last = _around(pieces, start)
    return without_end("".join(pieces[first:last]))


def thought_around(source: str, start: int) -> str:
    """
    Give the clause around a character with what it only leads on to, as far as a quotation may go: 与其…，不如….

    What is denied and what is so instead are one thought, from whichever of them the character is.
    """
    pieces = clauses(source)
    first, last = _around(pieces, start)
    while first > 0 and _leans_back("".join(pieces[first:last]), pieces[first - 1]):
        longer = _closed(pieces, first - 1, last)
        if len("".join(pieces[slice(*longer)])) > _LONGEST_THOUGHT:
            break
        first, last = longer
    while last < len(pieces) and _goes_on(pieces, first, last):
        longer = _closed(pieces, first, last + 1)
        if len("".join(pieces[slice(*longer)])) > _LONGEST_THOUGHT:
            break
        first, last = longer
    while last - first > 1 and is_half_a_thought(pieces[last - 1]) and start < len("".join(pieces[: last - 1])):
        last -= 1  # what it leads on to is too long: 他穿着西装 alone, and no 他穿着西装，说
    thought = "".join(pieces[first : _before_half_a_list(pieces, first, last, start)])
    said = without_end(thought)
    return (
        said if is_balanced(said) or not is_balanced(thought) else thought.strip()
    )  # 他说，“……。” keeps its last mark


def _before_half_a_list(pieces: Sequence[str], first: int, last: int, start: int) -> int:
    """Leave out what a colon announces where only a part of it would be quoted: 我有三样宝贝, and no 三样宝贝：眼罩."""
    if last == len(pieces) or pieces[last - 1].endswith(_HALF_STOPS):
        return last
    colons = (i + 1 for i in range(first, last - 1) if pieces[i].rstrip().endswith(_COLONS))
    at = next((i for i in colons if start < len("".join(pieces[:i]))), last)
    is_said = at < last and pieces[at].lstrip().startswith(tuple(_QUOTES))
    return last if is_said or len(hanzi_of("".join(pieces[first:at]))) < _LEAST_SAID else at


def _leans_back(said: str, before: str) -> bool:
    return leans_back(said) or is_second_of_a_pair(before, said)


def _goes_on(pieces: Sequence[str], first: int, last: int) -> bool:
    """Tell whether the thought of some clauses goes on in those behind them."""
    waits = waits_for_what_is_so_all_the_same("".join(pieces[first:last]), "".join(pieces[last:]))
    is_called = last - first > 1 and len(hanzi_of(pieces[last - 1])) <= _SHORT_CALL
    waits = waits or (is_called and is_half_a_thought(pieces[last - 2]))
    return is_half_a_thought(pieces[last - 1]) or says_what_is_so_instead(pieces[last]) or waits


def _around(pieces: Sequence[str], start: int) -> tuple[int, int]:
    """Give the first of the pieces around a character and the one behind the last."""
    first = next((i for i in range(len(pieces)) if start < len("".join(pieces[: i + 1]))), 0)
    first, last = _closed(pieces, first, first + 1)
    if _says_nothing("".join(pieces[first:last])):
        is_over = last == len(pieces) or (first > 0 and pieces[last - 1].endswith(_HALF_STOPS))
        longer = (max(0, first - 1), last) if is_over else (first, last + 1)
        first, last = _closed(pieces, *longer)
    return first, last


def _closed(pieces: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """Go on to the other end of a quotation that begins or ends among some clauses."""
    while last < len(pieces) and _is_open("".join(pieces[first:last])):
        last += 1
    while first > 0 and _is_open("".join(pieces[first:last])[::-1], "”’」』", "“‘「『"):
        first -= 1
    is_begun = "".join(pieces[:first]).count(_STRAIGHT) % 2 == 1
    while "".join(pieces[first:last]).count(_STRAIGHT) % 2 and (first > 0 if is_begun else last < len(pieces)):
        first, last = (first - 1, last) if is_begun else (first, last + 1)
    return first, last


def _says_nothing(clause: str) -> bool:
    """Tell whether a clause only names what the next one speaks of, 至于广播, or is too short to say anything."""
    return len(hanzi_of(clause)) < _LEAST_SAID or clause.startswith(_TOPIC_COMES)


def _is_open(text: str, opening: str = "“‘「『", closing: str = "”’」』") -> bool:
    """Tell whether a quotation that begins in a text does not end there."""
    depth = 0
    for char in text:
        depth = depth + 1 if char in opening else max(0, depth - 1) if char in closing else depth
    return depth > 0


def evidence_at(spot: Spot, start: int) -> Evidence:
    """
    Quote the sentence that one character stands in: of 一共八千块砖，剩下五百块, 剩下五百块 alone would be money.

    Of several that somebody says it is the one around it, and nothing of the next: 看兽医书, and no 看兽医书。母羊难产.
    Of one that is too long it is the clause, to the end of its thought, with what leads to it.
    """
    begin, end = (0, len(spot.source)) if _may_be_quoted(spot.source) else _one_sentence(spot.source, start)
    one = spot.source[begin:end].lstrip("，,、；;：: ")  # what follows a quotation: “…？”，结果
    begin = end - len(one)
    return spot.evidence(_bare(one) if _may_be_quoted(one) else _led_to(one, start - begin))


def _bare(sentence: str) -> str:
    return sentence.strip().rstrip(_STATES_OR_GOES_ON)  # of what is asked the mark is quoted too


def _may_be_quoted(sentence: str) -> bool:
    whole = _bare(sentence)
    return len(whole) <= _LONGEST_THOUGHT and is_balanced(whole) and not lone_marks(whole)


def _one_sentence(source: str, start: int) -> tuple[int, int]:
    """Give the bounds of the one sentence around a character, on its side of a quotation that is not all there."""
    ends = [0, *(found.end() for found in _SENTENCE_ENDS.finditer(source)), len(source)]
    begin, end = max(at for at in ends if at <= start), min(at for at in ends if at > start)
    halves = [begin + at for at in lone_marks(source[begin:end])]
    begin = max([begin, *(at + 1 for at in halves if at < start)])
    return begin, min([end, *(at for at in halves if at > start)])


def _led_to(source: str, start: int) -> str:
    """Give a thought from where its sentence or the half of it begins, or with the clause before it, if that fits."""
    thought, pieces = thought_around(source, start), clauses(source)
    at = source.find(thought, max(0, start - len(thought)))
    edges = [edge for edge in clause_edges(source) if edge <= at]
    halves = [edge for edge, piece in zip(edges[1:], pieces, strict=False) if piece.rstrip().endswith(_HALF_STOPS)]
    for first in (0, *halves, *edges[-2:]):
        longer = source[first : at + len(thought)].strip()
        if len(longer) <= _LONGEST_THOUGHT and is_balanced(longer):
            return longer
    return thought


def place_in_glossary(document: Document, line: int) -> Localized:
    """Say on which line of the glossary a word stands, or of a list of words, with the example that it has there."""
    if not document.interview.is_word_list:
        return Localized(ja=f"{line}行目の用語解説にある語です。", en=f"The word is in the glossary (line {line}).")
    example = next((entry.example for entry in document.interview.glossary if entry.line == line), None)
    return Localized(
        ja=f"単語リストの{line}行目にある語です。{f'例：{example}' if example else ''}",
        en=f"It is in the word list (line {line}).{f' Example: {example}' if example else ''}",
    )


def place_of(evidence: Evidence) -> Localized:
    """Point to the evidence in both languages."""
    return Localized(ja=place_ja(evidence), en=place_en(evidence))


def place_ja(evidence: Evidence) -> str:
    """Point to the evidence in Japanese."""
    return f"{evidence.line}行目に「{shown(evidence.quote)}」とあります。"


def place_en(evidence: Evidence) -> str:
    """Point to the evidence in English."""
    return stopped(f"Line {evidence.line}: {shown(evidence.quote)}")
