"""In which script is a text, and what does it look like in another one?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import listed_in
from quizzes.languages import Script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from opencc import OpenCC

_HANZI_BLOCKS = (
    (0x4E00, 0x9FFF),  # unified ideographs; first, because nearly every character is found here
    (0x3400, 0x4DBF),  # extension A
    (0x3007, 0x3007),  # 〇
    (0xF900, 0xFAFF),  # compatibility ideographs
    (0x20000, 0x2A6DF),  # extension B
    (0x2A700, 0x2EE5D),  # extensions C, D, E, F, I
    (0x2F800, 0x2FA1F),  # compatibility supplement
    (0x30000, 0x33479),  # extensions G, H, J
)
_NO_HANZI = lazy_regex(f"[^{''.join(f'{chr(first)}-{chr(last)}' for first, last in _HANZI_BLOCKS)}]+")
# Kanji that Chinese has too, as another word, or whose old form is not the one that Chinese was simplified from.
_KANJI_BY_HAND = dict(
    zip(
        "予働弁欠芸缶糸豊歩渉頻収鉱挙郷渋闘効嬢舗毎歳斎壱弐値戸呉娯舎窓聡姉汚菓隣隷脇氷砲倣搾粧疎讃倶姫兎頬呑嚢繋駄賎廻潅頚蝿篭冨瞭呪妬壷焔嶋涜",
        "预动辩缺艺罐丝丰步涉频收矿举乡涩斗效娘铺每岁斋一二值户吴娱舍窗聪姐污果邻隶胁冰炮仿榨妆疏赞俱姬兔颊吞囊系驮贱回灌颈蝇笼富了咒妒壶焰岛渎",
        strict=True,
    )
)
# The converter leaves 著 as it is. In traditional texts it is 着 nearly everywhere (看著, 著急), but in words for
# writing and for what is well known, which both scripts write so.
_LASTING = lazy_regex("(?<![名原专论编显卓土巨遗合拙昭译所新执知较])著(?![名作称述者录]|书立|有[《“「])")
# The converter takes 只 behind 是 and 有 for a measure word, and it is one before an animal or one of a pair: 是隻白貓.
# Nearly everywhere else it is the adverb: 可是只有, 要是只照著做.
_COUNTED = (
    "[貓狗犬雞鴨鵝鳥蟲虎獅猴熊羊兔鼠蚊蠅蜂蝶蟻狼狐狸豹豬鷹鴿雀鸚鵡龜蛙蟹蝦蛛蟬鴉燕鶴雁獸牛驢鹿猩鯨豚鷗鷺鶯鵲蜓螂蠍蠶蝗蛾蝸蚓蝠"
    "貂獺貉蝟腳眼耳鞋襪箱碗杯錶桶瓶船]|手(?![動寫工持機頭下])|鼓(?![勵吹掌舞起足動])|[大小]象|[斑河海]馬|[章鱷金鯊]魚|駱駝|恐龍|"
    "蜥蜴|蟋蟀|蜈蚣|考拉|哈士奇|柯基|泰迪|[傢家]伙|股票|基金|戒指|袖子|胳膊|翅膀|骨頭"
)
# An animal has its quality before it, or the first half of its name: 小白貓, 松鼠, 三花貓.
_QUALITY = (
    "[大小老新舊白黑灰花紅黃綠棕橘金公母雄雌胖瘦肥野美好怪笨懶死活紙的松倉田烏青蒼螞蜜麻企天猩螃海水山土孔蜻蜘蟑壁梅三羚]|"
    "漂亮|可愛|可憐|聰明|流浪|受傷|迷路|寵物|牧羊|導盲|長頸|布穀|啄木|喜(?=鵲)|蝴(?=蝶)|刺(?=蝟)|袋(?=鼠)|拖(?=鞋)|胡(?=蜂)|蚯(?=蚓)|蝙(?=蝠)|[獵警](?=犬)"
)
_ADVERB = lazy_regex(f"(?<=[是有])隻(?!(?:{_QUALITY}){{0,4}}(?:{_COUNTED}))")
_TWICE = "薴"  # which 苧 is written for, that 苎 is written for in its turn
_LONGEST_WORD = 8
_LONE_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


@lru_cache(maxsize=1 << 17)
def is_hanzi(char: str) -> bool:
    """Tell whether one character is a Chinese character, in whatever block it stands."""
    code = ord(char)
    return any(first <= code <= last for first, last in _HANZI_BLOCKS)


@lru_cache(maxsize=1 << 12)
def hanzi_of(text: str) -> str:
    """Keep the Chinese characters only."""
    return _NO_HANZI.sub("", text)


def to_simplified(text: str) -> str:
    """Write in simplified characters, one for each, what may be traditional; simplified text stays as it is."""
    return _word_in_simplified(text) if len(text) <= _LONGEST_WORD else _in_simplified(text)


def to_traditional(text: str) -> str:
    """Write in the traditional characters that most people print (為, 裡, 麵) what may be simplified."""
    return _ADVERB.sub("只", _convert("s2tw", text))


def mainland_words() -> frozenset[str]:
    """Load the words that the converter leaves as they are and that only the mainland says: 大夫, elsewhere 醫生."""
    return listed_in("mainland_words.tsv")


def taiwan_words() -> frozenset[str]:
    """Load the words, simplified, that only Taiwan says: 计程车, on the mainland 出租车."""
    return listed_in("taiwan_words.tsv")


@lru_cache(maxsize=1 << 14)
def is_said_in_taiwan(word: str) -> bool:
    """Tell whether Taiwan has no other word for what is called so elsewhere, as 軟體 for 软件."""
    simple = to_simplified(word)
    return _convert("s2twp", simple) == to_traditional(simple) or word in _convert("s2twp", simple)


def fold_kanji(text: str) -> str:
    """Write kanji as the simplified hanzi that they correspond to, so that both can be compared."""
    return _convert("t2s", "".join(map(_folded, text)))  # 著 stays: 著しい is 显著


def script_of(text: str) -> Script:
    """Tell the script by the characters that exist in one of them only; simplified where nothing speaks against it."""
    balance = sum(_leaning(char) for char in text if is_hanzi(char))
    return Script.TRADITIONAL if balance < 0 else Script.SIMPLIFIED


def runs_of_hanzi(text: str) -> Iterator[str]:
    """Give the stretches of Chinese characters between everything else."""
    run = ""
    for char in text:
        if is_hanzi(char):
            run += char
        elif run:
            yield run
            run = ""
    if run:
        yield run


@lru_cache(maxsize=1 << 15)
def _word_in_simplified(word: str) -> str:
    """Remember words, which many rules ask about; what is longer would fill the memory."""
    return _in_simplified(word)


def _in_simplified(text: str) -> str:
    simple = _convert("t2s", text)
    simple = _LASTING.sub("着", simple) if "著" in simple else simple
    if _TWICE in text:
        simple = "".join(_TWICE if char == _TWICE else other for char, other in zip(text, simple, strict=True))
    return text if simple == text else simple  # whoever remembers both remembers one


@lru_cache(maxsize=8)
def _converter(config: str) -> OpenCC:
    from opencc import OpenCC  # noqa: PLC0415 - a running bot has most texts in the script that is wanted

    return OpenCC(config)


def _convert(config: str, text: str) -> str:
    if text.isascii():
        return text
    try:
        converted: str = _converter(config).convert(text)
    except UnicodeEncodeError:
        converted = _converter(config).convert(text.translate(_LONE_SURROGATES))
    return converted


@lru_cache(maxsize=8192)
def _leaning(char: str) -> int:
    # The two old national character sets hold what was in print in either script, and little else.
    is_in_gb, is_in_big5 = can_encode(char, "gb2312"), can_encode(char, "big5")
    if is_in_gb == is_in_big5:
        return 0
    return 1 if is_in_gb else -int(to_simplified(char) != char)


@lru_cache(maxsize=8192)
def _folded(char: str) -> str:
    by_hand = _KANJI_BY_HAND.get(char)
    if by_hand is not None:
        return by_hand
    if can_encode(char, "gb2312"):
        return char  # as all kana are, and nearly all that is no Japanese: what writes kanji otherwise loads slowly
    forms = (to_simplified(_convert("jp2t", char)), to_simplified(char))
    return next((form for form in forms if can_encode(form, "gb2312")), forms[0])


def can_encode(text: str, encoding: str) -> bool:
    """Tell whether a character set has all characters of a text."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
