"""How is the meaning in a glossary shortened until it can stand as a hint or an option?"""

from __future__ import annotations

import re

from quizzes.chinese.patterns import lazy_regex

_NOT_KATAKANA_DOT = lazy_regex(r"(?<![\u30a1-\u30fa\u30fc])・|・(?![\u30a1-\u30fa\u30fc])")
_WITH_OBJECT, _VERBAL = lazy_regex("[をにがへ][^をにがへ]*[うくぐすつぬぶむる]$"), lazy_regex("[うくぐすつぬぶむるい]$")
_OBJECT = lazy_regex("[^をにがへのはもなで]{1,8}(?:を|もな[いく]|がな[いく])")
# A thing, and a part or a kind of another one: モップの柄 behind ほうき.
_NOUN_ALONE, _OF_BOTH = (
    lazy_regex(r"[\u3041-\u3093\u30a1-\u30fa\u30fc\u3400-\u9fff]{1,6}(?<![うくぐすつぬぶむるいなのに])"),
    lazy_regex(r"[^の、をにがへは]{1,6}の[\u3400-\u9fff]{1,2}"),
)
_LEADING_BRACKET = lazy_regex(r"^[（(][^（）()]*[）)]\s*")
_ANY_BRACKET = lazy_regex(r"\s*[（(][^（）()]*[）)]")
_LITERALLY = lazy_regex(
    r"^(?:literally|lit\.)\s+(?:[^:;,\"“]*|[\"“][^\"”]*[\"”])[:;,]\s*(?=\S)"
    r"|^(?:直訳は|直訳すると|字義は|文字どおりには|文字通りには)、?(?:「[^」]*」|[^。:：]*)[。:：、]\s*(?=\S)",
    re.IGNORECASE,
)
# What the word has come to mean, as it does in a text that needs it explained: 敷居；転じて、参入の障壁.
_FIGURE = lazy_regex(
    r"[。；;、，,・（(\n]\s*(?:転じて|比喩(?:的に|で|(?=[）)]))|(?:ここ|本文|文中)では|figuratively|fig\.|by extension)"
    r"(?:は|[、，,:：])*[）)]?\s*(?=[^）)\s])",
    re.IGNORECASE,
)
_OF_TEXT, _IN_THIS_TEXT = lazy_regex("(?:ここ|本文|文中)では"), "（ここでは）"
_CLOSED = lazy_regex(r"[）)].*", re.DOTALL)
_STOP = lazy_regex(r"[。；;\n]|\.(?=\s|$)")
# Behind these a full stop ends no sentence: U.S. dollar, Mr. Li's firm, e.g. noodles, No. 1.
_ABBREVIATED = lazy_regex(
    r"\b(?:[A-Za-z]|[Mm]rs?|[Mm]s|[Dd]r|Prof|St|Mt|vs|etc|[Aa]pprox|[Ii]ncl?|Ltd|Co|Corp|Jr|Sr|[Ll]it|[Ee]sp|[Uu]su|cf|ca|[Aa]bbr|sb|sth)$"
)
_EXAMPLE = lazy_regex(r"(?<=\w),? (?:e\.g\.|i\.e\.),? .*$")
_NOTE = lazy_regex(r"のことを(?:いう|指す)$|をいう$|を指す$|のこと$|(?<=[うくぐすつぬぶむる])こと$")
# Of equals that end alike each loses it: 張り合うこと、意地を張ること.
_DOING, _ENDS_DOING = lazy_regex("(?<=[うくぐすつぬぶむる])こと(?=[、,，])"), lazy_regex("[うくぐすつぬぶむる]こと$")
# Before an English meaning a bracket limits it, (harbour) pilot, unless it says how the word is used: (colloquial).
_NOTE_BEFORE = lazy_regex(
    r"[（(][^（）()]*[をにでがはのと][）)]|\((?:of|in|for|to|on|especially|esp\.) [^()]*\)\s*"
    r"|\((?!coll|fig|lit|slang|idiom|inf|dial|old|arch|polite|honor|humble|noun|verb|adj|adv|abbr|n\.|v\.|usu|also)"
    r"[a-z][a-z' -]+\) (?=[a-z])"
)
# Behind a loanword a bracket says which of the things that are called so is meant: パイロット（港の水先案内人）.
_NOTE_BEHIND = lazy_regex(
    r"(?<=[\u30a1-\u30fa\u30fc])[（(](?=[^（）()]*[\u3041-\u3096])[^（）()]{4,}[）)]|\s\((?:of|in|for|to|on) [^()]*\)"
)
# Behind an English verb it names what is done so: to pass (time), and no to pass alone.
_WHAT_IS_DONE = lazy_regex(
    r"to [a-z]+(?P<what> \((?!coll|fig|lit|slang|idiom|inf|dial|old|arch|polite|honor|humble|usu|also|esp|e\.g|i\.e|v)"
    r"[a-z][a-z' ,-]+\))"
)
# Before more words it is what they speak of: to adopt (a tree) by paying for its upkeep.
_WHAT_IS_SPOKEN_OF = lazy_regex(
    r"to [a-z]+ \((?!coll|fig|lit|slang|idiom|inf|dial|old|arch|polite|honor|humble|usu|also|esp|e\.g|i\.e|"
    r"here|of|in|for|\w+ly\b)[a-z][a-z' ,-]+\)"
    r"(?= (?:by|out|off|up|down|through|into|from|to|with|on|at|for|over|away|back)\b)"
)
# What else a word stands for in this text alone: potato; here the cat's name.
_HERE_BEHIND = lazy_regex(
    r"\s*[;,.(]\s*(?P<here>here,? (?:it is |as )?(?:an?|the|somebody's|his|her|its) [^;,.()]+)\)?\.?$"
)
_AS_WRITTEN = lazy_regex('["“][^"”]*["”]')  # "big dragon": what the characters say, before what the word means
_CLAUSE_ENDS = lazy_regex(
    r"(?:で|て|し|が|は|も|り|と|に|へ|を|から|ので|において|により|によって|場合|とき|時|ため|まま|代わり|ば|たら|ながら|つつ|ず|なく)$"
)
# A verb in the form by which it is joined to the next, of which something is said before: 目標を決め, 株を買い.
_JOINED_VERB = lazy_regex(
    r"を[^をがに]*[\u3400-\u9fff][いきぎちびみえけげせてねべめれ]$|[がに][^をがに]*[\u3400-\u9fff][きぎちびみえけげせてねべめれ]$"
)
_PIECES = lazy_regex(r"[、,，。；;\n]")
_NAME = lazy_regex(r"[\u3400-\u9fff\u30a1-\u30fa\u30fc・]{4,12}")
_LONG, _DEFINITION = 24, 12
_LONG_ENGLISH, _LONG_ENGLISH_NOTE = 60, 36


def short_meaning(meaning: str) -> str:
    """
    Keep the first sense, without brackets, notes and what the characters say; of equals as many as stay short.

    Where it goes on to a figure (転じて), that is the sense, for nobody explains a doorsill.

    A definition after which the word itself follows, as in 投資に応じて…する価値、投資利益率, gives way to that word.
    """
    told = _LEADING_BRACKET.sub("", _figure(meaning).strip())
    kept = _WHAT_IS_SPOKEN_OF.match(told)
    begun = kept.group() if kept is not None else ""
    whole = _LITERALLY.sub("", f"{begun}{_ANY_BRACKET.sub('', told[len(begun) :])}")
    first = _first_sense(whole)
    if first.isascii() or len(first) <= _DEFINITION or len(first) == len(whole):
        return first
    names = [piece for piece in _PIECES.split(whole.removeprefix(first)) if _NAME.fullmatch(piece)]
    return names[-1] if names else first


def is_figure(meaning: str) -> bool:
    """Tell whether a meaning goes on to a figure, which then is the sense: 笛を吹く、（転じて）試合を裁く."""
    return _FIGURE.search(meaning) is not None


def _figure(meaning: str) -> str:
    """Give what a meaning has after 転じて, in brackets or not, or all of it where it tells of no figure."""
    found = _FIGURE.search(meaning)
    if found is None:
        return meaning
    rest = meaning[found.end() :]
    is_open = found.group()[0] in "（(" and found.group().rstrip()[-1] not in "）)"
    return _CLOSED.sub("", rest) if is_open else rest


def with_note(meaning: str, short: str) -> str:
    """
    Give a short meaning with the bracket that limits it: （話の途中で）口を挟む, pilot (of a port).

    What one says of this text alone is put into a bracket: potato (here the cat's name), （ここでは）除雪車の刃.
    """
    text = meaning.strip()
    if _is_said_of_text(text, short):
        return f"{_IN_THIS_TEXT}{short}"
    note = _NOTE_BEFORE.match(text)
    if note is not None:
        is_own = _begins(text[note.end() :], short)
        return f"{note[0]}{short}" if is_own and len(note[0]) <= _LONG else short
    is_begun = bool(short) and _begins(text, short)
    here = _HERE_BEHIND.match(text, len(short)) if is_begun else None
    if here is not None and len(here["here"]) <= _LONG_ENGLISH_NOTE:
        return f"{short} ({here['here']})"
    done = _WHAT_IS_DONE.match(text) if is_begun else None
    if done is not None and done.start("what") == len(short) and len(done["what"]) <= _LONG_ENGLISH_NOTE:
        return f"{short}{done['what']}"
    behind = _NOTE_BEHIND.match(text, len(short)) if is_begun else None
    most = _LONG_ENGLISH_NOTE if text.isascii() else _LONG
    return f"{short}{behind[0]}" if behind is not None and len(behind[0]) <= most else short


def _is_said_of_text(text: str, short: str) -> bool:
    """Tell whether a short meaning is what a word stands for in this text: シャベル、ここでは除雪車の刃."""
    found = _FIGURE.search(text)
    return found is not None and _OF_TEXT.search(found.group()) is not None and text.startswith(short, found.end())


def _begins(text: str, short: str) -> bool:
    """Tell whether a meaning begins with its short form, which is written small where that may be written large."""
    return text.startswith(short) or f"{text[:1].lower()}{text[1:]}".startswith(short)


def _first_sense(whole: str) -> str:
    text = _first_sentence(whole).strip()
    pieces = _NOT_KATAKANA_DOT.split(text)
    text = text if _share_a_verb(pieces) or _share_a_noun(pieces) else pieces[0].strip()
    if text.isascii():
        return _short_english(text)
    short = _short_list(text).strip("、, ")
    alike = _DOING.sub("", short) if _ENDS_DOING.search(short) is not None else short
    return _NOTE.sub("", alike).strip("、, ")


def _share_a_verb(pieces: list[str]) -> bool:
    """Tell whether a dot joins what one verb is said of, and no two senses: 屋台・露店を出す, 修理・保全をする班."""
    is_object = _WITH_OBJECT.search(pieces[-1]) is not None or (
        _OBJECT.match(pieces[-1].strip()) is not None and not pieces[-1].strip().startswith(pieces[0].strip())
    )
    return is_object and not any(map(_VERBAL.search, pieces[:-1]))


def _share_a_noun(pieces: list[str]) -> bool:
    """Tell whether a dot joins what the last noun is of, which the first piece alone is not: ほうき・モップの柄."""
    *first, last = map(str.strip, pieces)
    return bool(first) and _OF_BOTH.fullmatch(last) is not None and all(map(_NOUN_ALONE.fullmatch, first))


def _first_sentence(text: str) -> str:
    ends = (found.start() for found in _STOP.finditer(text) if not _is_abbreviated(found))
    return text[: next(ends, len(text))]


def _is_abbreviated(stop: re.Match[str]) -> bool:
    before, after = stop.string[: stop.start()], stop.string[stop.end() :]
    is_number = re.search(r"\b[Nn]os?$", before) is not None and re.match(r"\s*\d", after) is not None
    return stop.group() == "." and (is_number or _ABBREVIATED.search(before) is not None)


def _short_list(text: str) -> str:
    """Cut a Japanese list: after 、 an equal follows, unless what stands before it is a clause that goes on."""
    pieces = re.split(r"[、,，]", text)
    if len(text) <= _LONG or len(pieces) == 1 or goes_on(pieces[0]):
        return text
    return pieces[0]


def goes_on(piece: str) -> bool:
    """Tell whether more has to follow: 顧客のサーバーに, 目標に届かなければ, 業績の目標を決め."""
    return _CLAUSE_ENDS.search(piece) is not None or _JOINED_VERB.search(piece) is not None


def _short_english(text: str) -> str:
    text = _EXAMPLE.sub("", text)
    if ": " in text:
        head, rest = text.split(": ", 1)
        text = head if head.strip() and not _AS_WRITTEN.fullmatch(head.strip()) else rest
    return text.split(",")[0].strip() if len(text) > _LONG_ENGLISH else text
