"""Does a translation say what its sentence says, as far as polarity, numbers and Latin names can tell?"""

from __future__ import annotations

import re
import unicodedata

from quizzes.chinese.patterns import lazy_regex
from quizzes.languages import TranslationLanguage

# Words that hold a negation and negate nothing, and questions of the form A-not-A.
_NO_NEGATION_ZH = lazy_regex(
    r"无论|不管|不论|不仅|不但|不光|不只|不过|不如|不得不|不断|不同|不少|不久|不错|不小(?!心)|不紧不慢|了不起|无人机|無人機|不好意思|不然|要不|差不多|无比|无数|无非|没准|"
    r"不妨|非常|非洲|除非|莫非|毫无疑问|无疑|未来|未來|未必|只不过|不由得|(\w)[不没]\1|有没有|是不是|能不能|会不会|该不该|要不要|特别|别人|别的|分别|区别|差别|级别|性别|"
    r"無論|不管|不論|不僅|不過|不斷|不錯|差別|區別|級別|性別|別人|別的|毫無疑問|無疑|無數"
)
_NEGATION_ZH = lazy_regex(r"[不没沒无無非未别別莫勿]")
_NEGATION_JA = lazy_regex(r"な[いくかけし]|ません|ませ|ず[、にっ]|ず|ぬ|無|不|非|未|否|難し|困難|いえ|以外|逆|足り|違")
_NEGATION_EN = lazy_regex(
    r"\b(?:not?|none|never|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|scarcely|barely|few|little|fail\w*|lack\w*|"
    r"un\w+|in\w+|im\w+|dis\w+|rather|instead|stop\w*|avoid\w*|refus\w*|except|beyond|difficult|hard|less|impossible|away)\b|n't|n’t",
    re.IGNORECASE,
)
_DIGITS = lazy_regex(r"\d+(?:[.,]\d+)*")
_LATIN = lazy_regex(r"[A-Za-z][A-Za-z0-9+.-]*[A-Za-z0-9+]|[A-Z]")


def is_faithful(source: str, translation: str, language: TranslationLanguage) -> bool:
    """Tell whether polarity, digits and capital Latin names of a sentence are found on its other side."""
    return (
        _same_polarity(source, translation, language)
        and _digits(source) <= _digits(translation)
        and _has_names(source, translation)
    )


def negations(source: str) -> int:
    """Count the negations of a Chinese sentence that negate something."""
    return len(_NEGATION_ZH.findall(_NO_NEGATION_ZH.sub("", source)))


def _same_polarity(source: str, translation: str, language: TranslationLanguage) -> bool:
    negation = _NEGATION_JA if language is TranslationLanguage.JAPANESE else _NEGATION_EN
    return not negations(source) or bool(negation.search(translation))


def _digits(text: str) -> frozenset[str]:
    return frozenset(found.replace(",", "") for found in _DIGITS.findall(unicodedata.normalize("NFKC", text)))


def _has_names(source: str, translation: str) -> bool:
    other = unicodedata.normalize("NFKC", translation).casefold()
    names = [
        name for name in _LATIN.findall(unicodedata.normalize("NFKC", source)) if name[:1].isupper() and len(name) > 1
    ]
    return all(name.casefold().rstrip("s") in other for name in names)
