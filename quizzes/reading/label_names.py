"""Could these words name who speaks, and which names mean the same person?"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.numerals import OF_DATE
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import fold_kanji, is_hanzi, to_simplified
from quizzes.chinese.tables import rows_of
from quizzes.reading.languages import has_english_words, letters_of
from quizzes.wordlists import any_of, words

_ROLE = lazy_regex(r"(?P<outer>[^（(\[［【]+?)\s*[（(\[［【](?P<inner>[^（）()\[\]［］【】]+)[）)\]］】]\s*")
_INITIAL = lazy_regex(r"^([A-Z])\.$")
_NUMBERED = lazy_regex(
    r"(?P<name>[QA问答問]|问题|問題|提问|Question|Answer)\s*[0-9一二三四五六七八九十]+", re.IGNORECASE
)
_SENTENCE_SIGNS = lazy_regex('[。！？!?，,；;…“”"「」『』《》]|、')
_SPEECH_ZH = lazy_regex(
    "[的这這那吗嗎呢吧么麼很没沒]|我们|我們|你们|你們|他们|他們|[是说說道讲講想看为為有成像要了着过過]$|认为|認為|觉得|覺得|就是|不[是会會能要]|因为|因為|所以|一[点點句个個种種]$"
)
_ENDS_LIKE_VERB = lazy_regex("[成想为為道]$")  # 罗成, 李想, 何为: a verb after most other words
_LINKING = lazy_regex("[有在就与與都也还還再又可被把对對从從等到]")
_SPEECH_JA = lazy_regex(
    "[はがをにへとでもやの]$|こと|です|ます|した|って|という|これ|それ|あれ|ない$|る$|する|では|なら"
)
# One of several who ask for a paper or a station: 《江南日报》记者, 省电视台记者, 「東洋新聞」記者.
_OF_PRESS = lazy_regex(
    "(?:《[^《》\n]{1,20}》|「[^「」\n]{1,20}」|『[^『』\n]{1,20}』|“[^“”\n]{1,20}”|"
    "[^，。！？、：《》「」『』“”\n的是说說问問他她我这這那]{1,12}(?:[报報台臺社网網刊紙纸]|[电電][视視]|[频頻]道|[杂雜雑][志誌]|新[闻聞]))"
    "の?[\u4e00-\u9fff]{0,6}?(?:[记記]者|[编編][辑輯集]者?|主[笔筆编編]|主播|特派[员員])"
    "(?:[0-9一二三四五六七八九甲乙丙]|\\s?(?P<called>[\u4e00-\u9fff]{2,3}))?"
)
# A paper or a programme that asks, and says behind its title what it is: 《深空》杂志, 『深空』誌.
_PAPER = lazy_regex(
    "(?:《[^《》\n]{1,20}》|「[^「」\n]{1,20}」|『[^『』\n]{1,20}』|“[^“”\n]{1,20}”)の?"
    "(?:[杂雜雑]?[志誌]社?|[周週月季双雙半隔旬]{1,2}刊|[报報]社?|[纸紙]|新[闻聞]|[网網][站刊]?|[编編][辑輯集]部|[电電][台臺]|[频頻]道|"
    "[专專][栏欄]|[栏欄]目|[节節]目[组組]?|[摄攝][制製][组組]|播客|番組|取材班|ラジオ|ポッドキャスト)"
)
_ENUMERATION = lazy_regex(
    "(?:第?[0-9０-９一二三四五六七八九十百]+[、.．)）]?[点點个個步章节節条條部回話话]?|[（(][0-9一二三四五六七八九十]+[)）]|[A-Z]?[0-9.,-]+)"
)
_OF_DATE, _MONTHS = f"(?:{OF_DATE}|[０-９])", "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DATE = lazy_regex(
    f"(?:{_OF_DATE}{{2,4}}年)?(?:{_OF_DATE}{{1,3}}月)?(?:{_OF_DATE}{{1,3}}[日号號])?[初底末上中下旬]{{0,2}}|"
    rf"(?:\d{{1,2}} )?(?:{_MONTHS})[a-z]*\.?(?: \d{{1,4}})(?:,? \d{{4}})?"
)
# 阿杰（以下简称“杰”）: the brackets hold what the speaker is called from there on.
_CALLED_BELOW = lazy_regex(
    r"^以下(?:简称|簡称|簡稱|称|稱)?[为為是：:]?\s*[“\"‘「『]?(?P<name>[^“”\"‘’「」『』]+)[”\"’」』]?$"
)
# What is put before or after a name without making it another's; 老王 and 小王 may be two.
_FAMILIAR_BEFORE = lazy_regex(r"^[阿老小](?=.)")
_FAMILIAR_AFTER = lazy_regex(f"(?<=.){any_of('familiar after a name')}$")
_PERSON = lazy_regex(
    "[人员者们男女孩友爷爸妈奶姐哥弟妹叔婶姨公婆姥]$|先生$|编辑$|[青少]年$|老头$|[患幼婴孤]儿$|^(?:大家|全体)$|^[小老阿]"
)
# Who is told by what one sees of somebody: 带孩子的母亲, 坐在后排的女士.
_FULL_NAME = lazy_regex(r"[ァ-ヶー]{2,}(?:[・=][ァ-ヶー]{2,}){1,2}|(?!The )[A-Z][a-z'’-]+(?: [A-Z][A-Za-z'’-]+){1,2}")
_BY_SIGHT = lazy_regex(
    "(?:[一那这這][位名个個])?[^，。：:；！？“”「」\\s的是说說问問道]{1,9}的(?:[一-龥]{1,3})?"
    "(?:[人友孩爷爺爸妈媽奶姐哥弟妹叔婶嬸姨公婆]|母[亲親]|父[亲親]|女士|先生|老[师師]|[学學]生|[男女]生|[观觀听聽][众眾]|[读讀]者|"
    "家[长長]|[青少]年|小伙子|姑娘|大[爷爺妈媽叔]|老[头頭]|太太|[记記]者|游客|遊客|客|[小老阿][\u4e00-\u9fff])"
)
_DIRECTION = lazy_regex(
    "[着著了地，,]|[上下][场場台臺]?$|[笑哭叹嘆唱念咳喊叫吼嚷泣怒喜惊驚愣默想看望指站坐走起轉转跑点點摇搖举舉拍]|[低高大轻輕小沉柔]声|[低高大輕小沉柔]聲|"
    "画外音|畫外音|内心|独白|獨白|旁白|电话[里中]|電話[裡中]|[远遠]处|[远遠]處|"
    "(?:て|って|ながら|つつ|く|声で|き声|ように|退場|登場)$|\\b[a-z]+(?:ing|ly)\\b|^(?:aside|off|to |in a |with )"
)
_SORT_OF_PEOPLE = "np"
_NO_LABELS = words("not a label")
# 录音时间：…, 采访地点：…: what is noted of a talk, and nobody who speaks; 本期嘉宾：… says who will, under a name.
_NOTED = lazy_regex(
    "(?:[本这這][期集场場次回]|本[节節]目|[今本当當][日天期])的?(?:特[邀别別])?(?:嘉[宾賓]|[来來][宾賓])|"
    "[\u4e00-\u9fff]{0,4}(?:[时時][间間长長]|地[点點]|日期|[场場]合|主[题題]|[题題]目|[来來]源|[链鏈連]接|人[数數]|背景|[说說][话話]的?人|[简簡]介|介[绍紹]|[录錄][制製音]方式)"
)
_ROLES = words("role")
_NARRATORS = words("narrator")
# What those who made the text say of it: 整理者按, 訳者注, Editor's note.
_NOTES = lazy_regex(
    "(?:[编編]者|整理者|[记記]者|(?:采|採|受)[访訪]者|[访訪][谈談]者|撰稿[人者]|[译譯訳]者|作者|[笔筆]者|主[编編]|[编編][辑輯集][部者]?|"
    "取材者|聞き手|主持人|本刊|小[编編])(?:的[话話]|按[语語]?|[注註]|[附付][记記]|手[记記]|[后後][记記]|前言|より)"
    "|(?:the )?(?:editor|reporter|compiler|translator|author|interviewer|writer|transcriber|host)(?:['’]s|s['’]?)?"
    " (?:note|foreword|preface|afterword|postscript)s?"
)
_SURNAMES = words("surname")
_NO_INITIALS = frozenset("老小阿大")  # by which many are called
_LETTERED = lazy_regex(" [A-Z]$")  # Audience member A, which is no article
_TONED = lazy_regex("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]|[a-zü][1-5]|[\u3105-\u312f]")
_LENGTHS_OF_NAMES, _LENGTHS_OF_NICKNAMES = (2, 3), (2, 3, 4)
_OPENS = lazy_regex(
    f"{any_of('goes on')}.*|[还還也又再就有][^姐哥叔姨妈爸弟妹爷奶福财成为]*|"
    "[对對从從把被與与從等到可][这這那此比照见見于於是].*"
)
_MOST_WORDS = 4
LONGEST_NAME = 14  # wide letters


@lru_cache(maxsize=1 << 16)
def key_of(name: str) -> str:
    """Reduce a label's name to what makes two labels differ: widths, blanks, script and case set aside."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return fold_kanji("".join(char for char in folded if not char.isspace() and char not in "・·•‧"))


def looks_like_name(name: str) -> bool:
    """Tell whether words could name a speaker, rather than begin a sentence."""
    plain = _INITIAL.sub(r"\1", unicodedata.normalize("NFKC", name).strip())
    role = _ROLE.fullmatch(plain)
    outer = role["outer"].strip() if role else plain
    if is_of_press(outer) or _PAPER.fullmatch(outer):
        return True
    if (role and _TONED.search(role["inner"])) or not _is_wordlike(outer):
        return False
    if (
        (outer.casefold() in _NO_LABELS and not is_narrator(outer))
        or _NOTED.fullmatch(outer)
        or _ENUMERATION.fullmatch(outer)
        or _DATE.fullmatch(outer)
    ):
        return False
    is_told_so = _NUMBERED.fullmatch(outer) or _BY_SIGHT.fullmatch(outer)
    return outer.casefold() in _ROLES or is_told_so is not None or is_role_with_name(outer) or _is_name(outer)


def is_role_with_name(outer: str) -> bool:
    """Tell whether a role stands before a name, or before the family name of whom one does not name: 被告人王某."""
    bare = "".join(outer.split())
    parts = ((bare[:end], bare[end:]) for end in range(2, len(bare)))
    return any(
        role in _ROLES and (is_chinese_name(name) or (name[0] in _SURNAMES and name[1:] in {"某", "某某"}))
        for role, name in parts
    )


def _is_name(outer: str) -> bool:
    letters = letters_of(outer)
    if letters.words and not letters.hanzi and not letters.kana:
        return _is_latin_name(outer)
    if len(outer) > LONGEST_NAME or "、" in outer:
        return False
    if letters.kana:
        return _SPEECH_JA.search(outer) is None
    if may_be_verb(outer):
        return _SPEECH_ZH.search(outer[:-1]) is None
    return _SPEECH_ZH.search(outer) is None and (is_chinese_name(outer) or _LINKING.search(outer) is None)


def may_be_nickname(name: str) -> bool:
    """
    Tell whether words that seldom name anybody may be what somebody is called, if they come again and again.

    So may 可可 and 都姐, but not 还有 nor 对此, which begin a sentence.
    """
    plain = unicodedata.normalize("NFKC", name).strip()
    is_short = len(plain) in _LENGTHS_OF_NICKNAMES and all(map(is_hanzi, plain))
    if not is_short or any(each.fullmatch(plain) for each in (_NOTED, _ENUMERATION, _DATE)):
        return False
    is_doubled = plain == plain[0] * 2
    if plain.casefold() in _NO_LABELS or (_OPENS.fullmatch(plain) and not is_doubled):
        return False
    is_pet_name = is_doubled or (len(plain) == 2 and plain[0] in _NO_INITIALS)  # noqa: PLR2004 - 想想, 小成
    return is_pet_name or not (_SPEECH_ZH.search(plain) or may_be_verb(plain))


def _is_wordlike(name: str) -> bool:
    return (
        (name[:1].isalpha() or name[:1].isdecimal())
        and any(map(str.isalpha, name))
        and _SENTENCE_SIGNS.search(name.replace("、", "")) is None
    )


def _is_latin_name(name: str) -> bool:
    words = name.replace(".", ". ").split()
    if len(words) > _MOST_WORDS:
        return False
    if has_article(name):
        return len(words) > 1 and all(map(str.isalpha, words))
    is_name = all(word[0].isupper() or word in ("of", "the", "and", "for", "de", "van", "von") for word in words)
    return is_name or (words[0][0].isupper() and not has_english_words(_LETTERED.sub("", name)))


def is_foreign_full_name(name: str) -> bool:
    """Tell whether a label is a name of two words or three as translations write it: ジェンスン・フアン, Cen Ruogu."""
    return _FULL_NAME.fullmatch(unicodedata.normalize("NFKC", name).strip()) is not None


def has_article(name: str) -> bool:
    """Tell whether a label begins with “The”, as that of several who have no name may: The editors."""
    return name.startswith("The ")


def is_by_sight(name: str) -> bool:
    """Tell whether a label says what one sees of who speaks: 带孩子的母亲."""
    return _BY_SIGHT.fullmatch(outer_name(name)) is not None


def is_description(name: str) -> bool:
    """Tell whether a label in Latin letters has common words in it, which say who it is: Shop owner."""
    outer = outer_name(name)
    return outer.isascii() and any(word.islower() and word not in ("of", "the") for word in outer.split())


@lru_cache(maxsize=4096)
def outer_name(name: str) -> str:
    """Give a label without what stands in brackets after it."""
    role = _ROLE.fullmatch(name.strip())
    return role["outer"].strip() if role else name.strip()


def inner_name(name: str) -> str | None:
    """Give what stands in brackets after a label."""
    role = _ROLE.fullmatch(name.strip())
    if role is None:
        return None
    inner = role["inner"].strip()
    below = _CALLED_BELOW.match(inner)
    return below["name"].strip() if below else inner


def may_be_one(one: str, other: str) -> bool:
    """Tell whether two labels may be of one person: 坤 and 坤哥, 阿杰 and 小杰, 李 and 李明."""
    keys = [key_of(one), key_of(other)]
    cores = {_FAMILIAR_AFTER.sub("", _FAMILIAR_BEFORE.sub("", key)) for key in keys}
    return keys[0] in keys[1] or keys[1] in keys[0] or len(cores) == 1


def bare_names(name: str) -> set[str]:
    """Give a label without the familiar word before it or after it, if it has one: 杰 of 阿杰, 坤 of 坤哥."""
    key = key_of(name)
    return {_FAMILIAR_BEFORE.sub("", key), _FAMILIAR_AFTER.sub("", key)} - {key}


def short_names(name: str) -> set[str]:
    """Give what a label may be shortened to: 李 of 李记者, 记 of 记者, 文清 of 陆文清."""
    if len(name) == 1 or not all(map(is_hanzi, name)):
        return set()
    initial = {name[0]} - _NO_INITIALS
    return initial | {name[1:]} if is_chinese_name(name) and len(name[1:]) > 1 else initial


def is_direction(inner: str) -> bool:
    """Tell whether what stands in brackets after a name is how one speaks, as on a stage, and not who: 甩着水袖上."""
    is_somebody = is_role(inner) or is_chinese_name(inner) or to_simplified(inner) in _people()
    return not is_somebody and _DIRECTION.search(inner) is not None


def without_number(name: str) -> str:
    """Give `Q` for `Q12`: questions are numbered, their speaker is not."""
    numbered = _NUMBERED.fullmatch(unicodedata.normalize("NFKC", name))
    return numbered["name"] if numbered else name


def is_role(name: str) -> bool:
    """Tell whether a label says what its speaker does in an interview."""
    return without_number(name).casefold() in _ROLES or key_of(name) in _ROLES or is_narrator(name)


def is_of_press(name: str) -> bool:
    """Tell whether a label says for which paper or station somebody asks."""
    found = _OF_PRESS.fullmatch(name.strip())
    return found is not None and (found["called"] is None or is_chinese_name(found["called"]))


def is_narrator(name: str) -> bool:
    """Tell whether a label announces narration."""
    return name.strip().casefold() in _NARRATORS


def is_note(name: str) -> bool:
    """Tell whether a label announces what nobody says who is in the talk: 整理者按, Editor's note."""
    return _NOTES.fullmatch(name.strip().casefold()) is not None


def is_chinese_name(name: str) -> bool:
    return len(name) in _LENGTHS_OF_NAMES and name[0] in _SURNAMES and all(map(is_hanzi, name))


@lru_cache(maxsize=1 << 12)
def names_a_thing(name: str) -> bool:
    """Tell whether a name is a common word of two characters or more, and of nobody: 方法, 夏天, but not 房东."""
    simple = to_simplified(name)
    return len(simple) > 1 and level_of(simple) is not None and not _is_somebody(name)


def names_somebody(name: str) -> bool:
    """Tell whether a name is that of a person, or ends with a word for one: 王平, 护士, 某大二学生."""
    simple = to_simplified(name)
    is_called = (is_chinese_name(name) and not names_a_thing(name)) or any(
        simple[-size:] in _people() for size in (2, 3)
    )
    return is_called or _is_somebody(name)


def _is_somebody(name: str) -> bool:
    simple = to_simplified(name)
    return is_role(name) or simple in _people() or _PERSON.search(simple) is not None


@lru_cache(maxsize=1)
def _people() -> frozenset[str]:
    return frozenset(word for word, _, sort, *_ in rows_of("zh_ja.tsv") if sort == _SORT_OF_PEOPLE)


def may_be_verb(name: str) -> bool:
    """Tell whether a Chinese name ends as a verb does, so that it has to come often to be one: 罗成."""
    return is_chinese_name(name) and _ENDS_LIKE_VERB.search(name) is not None
