"""Terms and meanings are told apart by meaning alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.glosses.closeness import shares_character
from quizzes.distractors.rivals.candidates import is_of_form_alone, is_refused, tempting, wrong_words
from quizzes.distractors.rivals.gap import Gap
from quizzes.distractors.vetoes import Tally, is_said_by_characters
from quizzes.distractors.words import Sense, table
from quizzes.question import Evidence, Localized, normal_form
from quizzes.translation import term
from quizzes.translation.asked_words import Asked, is_said_in_part, terms_asked, worded, words_asked
from quizzes.translation.term import _is_read_off_its_end, _is_told_whole, _meaning_to_term, _term_to_meaning
from quizzes.translation.term_wording import explained, why_meaning, wrong_term
from quizzes.translation.wrong_meanings import (
    _are_far,
    _form_of,
    _is_kind_of,
    _is_plural,
    _is_refused_meaning,
    _is_verbal,
    _is_written_like,
    _may_render,
    _other_meaning,
    wrong_meanings,
)
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

FOUND = talk(
    (
        "甲",
        "大公司有平台，我们只有一半筹码。",
        "大企業にはプラットフォームがあり、私たちには半分のチップしかありません。",
    ),
    ("乙", "成本很高，门槛也高，很多人有顾虑。", "コストは高く、ハードルも高く、多くの人に懸念があります。"),
    (
        "甲",
        "班底里有很多工程师，他们支撑这个项目。",
        "メンバーには多くのエンジニアがいて、このプロジェクトを支えています。",
    ),
    glossary=(
        ("筹码", "chóu mǎ", "リソース、強み"),
        ("下场", "xià chǎng", "参入する"),
        ("入局", "rù jú", "競争に参入する"),
        ("人工智能", "rén gōng zhì néng", "人工知能"),
    ),
)


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("这里的人都说习惯了，谁也不想走。", False, id="done"),
        pytest.param("她到现在还不习惯早起，谁也没办法。", False, id="denied"),
        pytest.param("早起是她一辈子的习惯。", True, id="a noun"),
        pytest.param("早起成了习惯了，谁也改不了。", True, id="what something has become"),
    ],
)
def test_a_noun_is_not_asked_by_a_sentence_that_has_it_as_a_verb(source: str, *, is_asked: bool) -> None:
    told = "It is a habit that nobody here can change any more."
    found, tally = Document(talk(("甲", source, told), language="en")), Tally()
    assert ("习惯" in {key.word for key in words_asked(found, tally)}) is is_asked
    assert bool(tally.refused["noun-as-verb"]) is not is_asked


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("县里补贴了三万，剩下的是大家凑的。", False, id="done"),
        pytest.param("县里的补贴只有三万，剩下的是大家凑的。", True, id="a noun"),
    ],
)
def test_a_term_is_not_asked_as_a_noun_where_the_text_has_it_as_a_verb(source: str, *, is_asked: bool) -> None:
    told = "The county gave thirty thousand, and the rest we found ourselves."
    glossary = (("补贴", "bǔ tiē", "subsidy; to subsidize"),)
    found, tally = Document(talk(("甲", source, told), glossary=glossary, language="en")), Tally()
    assert ("补贴" in {key.word for key in terms_asked(found, tally)}) is is_asked
    assert bool(tally.refused["noun-as-verb"]) is not is_asked


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("他就绕着鸭子荡走，走了一个上午。", False, id="a lake named after it"),
        pytest.param("他就跟着一只鸭子走，走了一个上午。", True, id="the bird"),
    ],
)
def test_no_animal_is_asked_by_the_name_of_a_place(source: str, *, is_asked: bool) -> None:
    found = Document(talk(("甲", source, None), language=None))
    assert ("鸭子" in {key.word for key in words_asked(found, Tally())}) is is_asked


@pytest.fixture
def items() -> list[Item]:
    return list(term.items(Document(FOUND), Tally()))


def asked(
    source: str, translation: str | None, *glossary: tuple[str, str, str], language: str | None = "ja"
) -> set[str]:
    """Give the words that are asked of one sentence, either way."""
    found = Document(talk(("甲", source, translation), language=language, glossary=glossary))
    items = term.items(found, Tally())
    return {item.prompt if item.subtype == "term_to_meaning" else item.key for item in items}


@pytest.mark.parametrize(
    ("entry", "is_asked"),
    [
        pytest.param(("宇航员", "yǔ háng yuán", "宇宙飛行士"), True, id="as our table has it"),
        pytest.param(("筹码", "chóu mǎ", "リソース、強み"), False, id="figurative, in this text only"),
        pytest.param(("下场", "xià chǎng", "参入する"), False, id="a word of several senses"),
        pytest.param(("撮影棚", "cuō yǐng péng", "撮影用の小屋"), False, id="no English for it"),
    ],
)
def test_only_a_term_that_means_the_same_elsewhere_and_in_both_languages_is_asked(
    entry: tuple[str, str, str], *, is_asked: bool
) -> None:
    assert (entry[0] in asked(f"我们说的是{entry[0]}。", "これです。", entry)) is is_asked


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("この企業が使うコストは、とても大きい。", True, id="the translation has this sense"),
        pytest.param("この企業が使う元手は、とても大きい。", False, id="the translation has another"),
    ],
)
def test_a_word_is_asked_only_in_the_sense_that_its_translation_shows(translation: str, *, is_asked: bool) -> None:
    assert ("成本" in asked("这家企业用的成本真的特别大。", translation)) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "word", "is_asked"),
    [
        pytest.param(
            "他们每天都用绳子练习很久。", "毎日ずっと続けています。", "绳子", False, id="a thing that is left out"
        ),
        pytest.param("他们的实验室在三楼的东边。", "実験をする所は三階の東です。", "实验室", False, id="worded anew"),
        pytest.param(
            "他们说今天晚上要早点回家。", "今夜は早めに帰るそうです。", "早点", False, id="another part of speech"
        ),
        pytest.param(
            "我们已经都在学校吃饭了。", "私たちはすでに学校で食事をしました。", "已经", True, id="an adverb in kana"
        ),
        pytest.param(
            "我们已经都在学校吃饭了。", "私たちは学校で食事をしました。", "已经", False, id="an adverb that is left out"
        ),
        pytest.param(
            "他们每天都在这里保持很久。", "毎日ずっと話し込んでいます。", "保持", False, id="what one does, worded anew"
        ),
        pytest.param(
            "那一年我的生意一直都特别小。", "その年、私の商売はずっと小さかった。", "生意", True, id="an easy word"
        ),
    ],
)
def test_what_a_word_names_is_not_asked_where_the_translation_passes_it_over(
    source: str, translation: str, word: str, *, is_asked: bool
) -> None:
    assert (word in asked(source, translation)) is is_asked


@pytest.mark.parametrize(
    ("word", "translation", "language", "is_said"),
    [
        pytest.param("皮影", "影絵芝居を習う。", "ja", True, id="half of the kanji"),
        pytest.param("研究生", "学ぶ人。", "ja", False, id="fewer"),
        pytest.param("吊车", "クレーンを動かす。", "ja", True, id="the part that is foreign"),
        pytest.param("空调", "冷房がない。", "ja", False, id="another word"),
        pytest.param("空调", "", "ja", True, id="no translation"),
        pytest.param("客户", "our customers", "en", True, id="a word of the dictionary"),
        pytest.param("楼道", "in the lobby", "en", False, id="no word of it"),
    ],
)
def test_half_of_a_meaning_may_prove_what_a_word_names(
    word: str, translation: str, language: str, *, is_said: bool
) -> None:
    assert is_said_in_part(table()[word], translation, language) is is_said


@pytest.mark.parametrize(
    ("word", "english", "is_said"),
    [
        pytest.param("闹钟", "alarm clock", True, id="what one character is"),
        pytest.param("闹钟", "desk lamp", False, id="what no character is"),
        pytest.param("村民", "villagers", True, id="the beginning of a word"),
        pytest.param("手机", "mobile phone", False, id="characters that say something else"),
    ],
)
def test_the_meaning_of_a_noun_may_be_read_off_a_character(word: str, english: str, *, is_said: bool) -> None:
    assert is_said_by_characters(word, english) is is_said


def test_no_meaning_is_alone_in_saying_what_a_character_of_its_word_does() -> None:
    talked = Document(
        talk(("甲", "但也会拿到一个每三个月响一次的闹钟。", "でも三か月ごとに鳴る目覚まし時計ももらえます。"))
    )
    assert "目覚まし時計" not in [item.key for item in term.items(talked, Tally())]


@pytest.mark.parametrize(
    ("meaning", "is_plural"),
    [
        pytest.param("villagers", True, id="several"),
        pytest.param("ordinary people", True, id="people"),
        pytest.param("young person", False, id="a person"),
        pytest.param("sightseer", False, id="one"),
        pytest.param("progress", False, id="a word that ends so"),
        pytest.param("politics", False, id="a field"),
        pytest.param("to address", False, id="a verb"),
    ],
)
def test_english_tells_one_from_several(meaning: str, *, is_plural: bool) -> None:
    assert _is_plural(meaning) is is_plural


def test_english_meanings_agree_in_number() -> None:
    found = Document(
        talk(
            ("甲", "如果大象来了，村民的手机就会响。", "If elephants come, the villagers' phones ring."), language="en"
        )
    )
    asked = [item for item in term.items(found, Tally()) if item.subtype == "term_to_meaning"]
    assert asked
    for item in asked:
        assert len({_is_plural(option) for option in item.all_options}) == 1


def test_two_terms_of_one_meaning_never_stand_together(items: list[Item]) -> None:
    for item in items:
        together = {item.prompt, *item.all_options}
        assert not {"下场", "入局"} <= together
        assert not {"参入する", "競争に参入する"} <= together


def test_the_glossary_is_told_with_the_line_of_the_word_and_not_of_its_meaning() -> None:
    found = Document(
        talk(
            ("甲", "他爬到山顶，还是没看见海。", "彼は山頂まで登ったが、やはり海は見えなかった。"),
            glossary=(("爬山", "pá shān", "山に登る"), ("打呼", "dǎ hū", "いびきをかく")),
        )
    )
    key = next(asked for asked in terms_asked(found, Tally()) if asked.word == "打呼")
    line = found.terms[-1].entry.line
    told = explained(found, key, is_option=False)
    assert key.evidence.line != line
    assert f"用語解説（{line}行目）" in (told.ja or "")
    assert f"(line {line})" in (told.en or "")


def test_a_term_is_cited_from_the_text_as_well_as_from_the_glossary() -> None:
    found = Document(
        talk(
            ("甲", "半夜他的鼾声像打雷。", "夜中、彼のいびきは雷のようだ。"),
            glossary=(("鼾声", "hān shēng", "いびきの音"),),
        )
    )
    [key] = terms_asked(found, Tally())
    told = explained(found, key, is_option=False)
    assert "行目に「半夜他的鼾声像打雷」とあります。用語解説" in (told.ja or "")
    assert "半夜他的鼾声像打雷. The word is in the glossary" in (told.en or "")


def test_what_japanese_writes_alike_is_asked_after_what_it_does_not() -> None:
    found = Document(talk(("甲", "她卖豆腐，他卖手套。", "She sells tofu, he sells gloves."), language="en"))
    merits = {item.subject: item.merit for item in term.items(found, Tally())}
    assert merits["豆腐"] < merits["手套"]


def test_a_word_is_told_as_it_is_meant_where_it_is_cited() -> None:
    made = talk(
        ("甲", "那天正好下雨，他忽然来了。", "It happened to rain that day, and suddenly he came."), language="en"
    )
    found = Document(made)
    told = wrong_term(found, replace(_asked_for("成本", "en"), language="en"), table()["正好"]).why
    assert "as it happens" in (told.en or "")
    assert "たまたま" in (told.ja or "")


def test_a_term_that_kanji_give_away_is_not_asked(items: list[Item]) -> None:
    assert not [item for item in items if "人工智能" in (item.prompt, item.key)]


def test_no_prompt_shows_its_key(items: list[Item]) -> None:
    assert items
    for item in items:
        assert normal_form(item.key) not in normal_form(item.prompt)


def test_a_word_that_japanese_writes_alike_is_not_explained_by_itself() -> None:
    found = Document(talk(("甲", "水在地下走了十九天才出来。", "The water ran underground for days."), language="en"))
    [item] = [item for item in term.items(found, Tally()) if "地下" in (item.prompt, item.key)]
    told = item.explanation.ja or ""
    assert "日本語の「地下」" in told
    assert "と同じ意味です" in told


def test_a_word_that_is_not_in_japanese_alone_the_same_is_told_with_all_that_it_means() -> None:
    source = "她昨天接了一个任务，可是没有人帮忙。"
    found = Document(talk(("甲", source, "She took on a task yesterday, but nobody helped."), language="en"))
    told = [item.explanation.ja or "" for item in term.items(found, Tally()) if "任务" in (item.prompt, item.key)]
    assert told
    assert all("「任務、仕事」" in one and "同じ意味" not in one for one in told)


def test_each_reader_is_told_in_one_language_whose_meaning_a_wrong_one_is() -> None:
    found = Document(talk(("甲", "押金太高了，我们付不起。", None), language=None))
    items = [item for item in term.items(found, Tally()) if item.subtype == "term_to_meaning"]
    assert items
    for item in items:
        assert all(" / " in option for option in item.all_options)
        assert all(" / " not in f"{wrong.why.ja}{wrong.why.en}" for wrong in item.distractors)


def test_an_adjective_is_quoted_as_its_option_has_it() -> None:
    document, asked_for = _some("ja"), _asked_for("可惜", "ja")
    other = _other_meaning(document, asked_for, table()["笨拙"])
    assert other.meaning == "不器用"
    assert (why_meaning(document, asked_for, other).ja or "").startswith("「不器用」は")
    told = explained(document, _asked_for("笨拙", "ja"), is_option=True)
    assert "(不器用)" in (told.en or "")


@pytest.mark.parametrize(
    ("key", "other", "is_first"),
    [
        pytest.param("护士", "战士", False, id="a nurse is no soldier"),
        pytest.param("老师傅", "老师", True, id="two characters of somebody"),
        pytest.param("院子", "医院", True, id="one character of a place"),
        pytest.param("院子", "盘子", False, id="an ending"),
    ],
)
def test_people_are_taken_for_each_other_by_two_characters(key: str, other: str, *, is_first: bool) -> None:
    document, asked_for = _some("ja"), _asked_for(key, "ja")
    assert _is_written_like(asked_for, _other_meaning(document, asked_for, table()[other])) is is_first


def test_how_japanese_says_another_word_is_not_told_twice_where_it_writes_it_alike() -> None:
    found = Document(
        talk(("甲", "这本书的作者住在山里。", "The author of this book lived in the hills."), language="en")
    )
    reasons = [wrong.why.ja or "" for item in term.items(found, Tally()) for wrong in item.distractors]
    assert "“singer” は「歌手」の意味です。" in reasons


def test_what_another_word_is_in_japanese_is_told_of_the_word_and_not_of_its_english() -> None:
    document, asked_for = _some("en"), _asked_for("成本", "en")
    other = _other_meaning(document, asked_for, table()["风险"])
    assert why_meaning(document, asked_for, other).ja == "“risk” は「风险」（日本語では「リスク」）の意味です。"


@pytest.mark.parametrize(
    ("word", "told"),
    [
        pytest.param("顾问", "日本語でも「顧問」", id="the first that Japanese says"),
        pytest.param("定价", "「価格設定、定価」", id="a word of another sense, of a price and not of how it is made"),
        pytest.param("矛盾", "「対立、食い違い」", id="a word of which this is another sense"),
        pytest.param("风险", "日本語では「リスク」", id="no word of Japanese"),
    ],
)
def test_japanese_has_a_word_as_well_only_in_the_sense_of_the_option(word: str, told: str) -> None:
    document, asked_for = _some("en"), _asked_for("成本", "en")
    sense = table()[word]
    other = _other_meaning(document, asked_for, sense)
    assert f"{told}）の意味です。" in (why_meaning(document, asked_for, other).ja or "")


@pytest.mark.parametrize(
    ("word", "written", "begins"),
    [
        pytest.param("女子", "女子", "「女性、女子」は中国語の「女子」", id="written alike"),
        pytest.param(
            "顾客", "顧客", "「お客、顧客」は中国語の「顧客」", id="in traditional characters, as in Japanese"
        ),
    ],
)
def test_a_word_that_stands_in_its_own_meaning_is_told_as_chinese(word: str, written: str, begins: str) -> None:
    document, asked_for = _some("ja"), _asked_for("小伙子", "ja")
    other = _other_meaning(document, asked_for, replace(table()[word], word=written))
    assert (why_meaning(document, asked_for, other).ja or "").startswith(begins)


def test_a_word_that_may_be_read_as_japanese_is_told_as_chinese_with_its_reading() -> None:
    found = Document(talk(("甲", "我听了反而不敢去。", "聞いてかえって行く勇気がなくなりました。"), language="ja"))
    reasons = {
        wrong.why.ja
        for item in term.items(found, Tally())
        if item.subtype == "term_to_meaning"
        for wrong in item.distractors
    }
    assert "「案の定」は中国語の「果然」（guǒ rán）の意味です。" in reasons


@pytest.mark.parametrize(
    ("gloss", "word", "is_refused"),
    [
        pytest.param(
            Localized(ja="査定する", en="to assess"), "判断", True, id="a word near the key is said to be that"
        ),
        pytest.param(Localized(ja="検索する", en="to search"), "寻找", True, id="a near synonym of it"),
        pytest.param(Localized(ja="研究する", en="to research"), "考虑", True, id="what is weighed is looked into"),
        pytest.param(Localized(ja="翻訳する、訳す", en="to translate"), "判断", False, id="another deed"),
    ],
)
def test_no_meaning_is_offered_that_the_key_may_be_given(gloss: Localized, word: str, *, is_refused: bool) -> None:
    assert _may_render(gloss, table()[word]) is is_refused


def test_a_deed_that_its_character_tells_stands_beside_others_that_a_character_tells() -> None:
    found = Document(
        talk(("甲", "先举手的是我们的左后卫。", "The first to raise her hand was our left back."), language="en")
    )
    made = [item for item in term.items(found, Tally()) if (item.subtype, item.subject) == ("term_to_meaning", "举手")]
    assert all(any("hand" in wrong.option for wrong in item.distractors) for item in made)


def test_kanji_tell_nothing_to_who_reads_the_meaning_in_english() -> None:
    tally = Tally()
    assert list(_term_to_meaning(_some("en"), _asked_for("经济", "en"), tally))
    assert not tally.refused["legible-key"]


@pytest.mark.parametrize("is_clear", [pytest.param(True, id="clear"), pytest.param(False, id="unclear")])
def test_a_term_whose_part_of_speech_is_not_clear_is_asked_by_no_meaning(
    monkeypatch: pytest.MonkeyPatch, *, is_clear: bool
) -> None:
    asked = replace(_asked_for("工资", "ja"), is_term=True, is_clear=is_clear)
    monkeypatch.setattr(term, "terms_asked", lambda *_: iter([asked]))
    made = {item.subtype for item in term.items(_some("ja"), Tally())}
    assert made == {"term_to_meaning", "meaning_to_term"} if is_clear else made == {"term_to_meaning"}


@pytest.mark.parametrize(
    ("language", "is_kind"), [pytest.param("ja", True, id="it ends in 箱"), pytest.param("en", False, id="in English")]
)
def test_a_thing_of_a_kind_is_no_wrong_meaning_of_its_noun(language: str, *, is_kind: bool) -> None:
    asked_for = _asked_for("箱子", language)
    key = replace(asked_for, sense=replace(asked_for.sense, ja=("スーツケース",)))
    assert _is_kind_of(key, _other_meaning(_some(language), key, table()["蜂箱"])) is is_kind
    assert not _is_kind_of(key, _other_meaning(_some(language), key, table()["冰箱"]))


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(
    ("thing", "other", "is_kind"),
    [
        pytest.param("柜子", "书柜", True, id="a bookcase is one of what things are kept in"),
        pytest.param("鞋子", "拖鞋", True, id="slippers are worn on feet"),
        pytest.param("柜子", "冰柜", False, id="a freezer is a machine"),
        pytest.param("儿子", "女儿", False, id="a daughter is no son"),
    ],
)
def test_what_a_compound_ends_in_may_be_said_of_it(thing: str, other: str, language: str, *, is_kind: bool) -> None:
    key = _asked_for(thing, language)
    assert _is_kind_of(key, _other_meaning(_some(language), key, table()[other])) is is_kind


def test_what_is_said_of_founding_a_firm_is_no_wrong_meaning_of_founding() -> None:
    assert _may_render(Localized(ja="起こす", en="to launch"), table()["建立"])
    assert not _may_render(Localized(ja="破る", en="to break"), table()["建立"])


def test_a_meaning_is_said_for_a_key_that_has_it_among_its_other_senses() -> None:
    assert _may_render(Localized(ja="返事をする", en="to write back"), table()["答应"])
    assert _may_render(Localized(ja="返信する", en="to reply"), table()["答应"])
    assert not _may_render(Localized(ja="思い出す", en="to recall"), table()["答应"])


def test_the_meaning_is_the_one_that_the_translation_has() -> None:
    found = Document(talk(("甲", "我们想在城里开分店，开到第三家就够了。", "町に支店を開き、三軒で十分です。")))
    assert not [item for item in term.items(found, Tally()) if "チェーン店" in (item.explanation.ja or "")]


def test_what_any_reader_of_kanji_sees_is_not_asked_by_its_meaning() -> None:
    found = Document(talk(("甲", "他的眼睛很亮，头发很长。", "彼は目がきらきらして、髪が長い。")))
    assert not [item for item in term.items(found, Tally()) if item.subject == "眼睛"]


@pytest.mark.parametrize(
    ("gloss", "said"),
    [
        pytest.param("面倒な", "面倒", id="as our table has it"),
        pytest.param("静かな", "静か", id="in kana"),
        pytest.param("大きな", "大きな", id="nothing stands without it"),
        pytest.param("変な、奇妙な", "変な、奇妙", id="a single kanji would say many things"),
        pytest.param("面倒な、厄介な", "面倒、厄介", id="two of them"),
        pytest.param("さかな", "さかな", id="no ending"),
    ],
)
def test_an_adjective_is_worded_as_our_table_has_it(gloss: str, said: str) -> None:
    assert worded(Localized(ja=gloss, en="x"), "ja") == said


def test_no_word_is_asked_for_by_a_kanji_that_it_alone_has() -> None:
    found = Document(talk(("甲", "这本书没人读，真可惜。", "この本を読む人がいないのは残念です。")))
    [asked] = (each for each in words_asked(found, Tally()) if each.word == "可惜")
    assert "惜" in asked.meaning_alone
    assert [item.prompt for item in _meaning_to_term(found, asked, Tally())] == ["残念"]


def test_a_meaning_that_stands_alone_is_whole() -> None:
    found = Document(talk(("甲", "他租的房子很简陋。", "彼が借りた家は粗末です。")))
    [asked] = (each for each in words_asked(found, Tally()) if each.word == "简陋")
    assert asked.meaning == "粗末"
    assert [item.prompt for item in _meaning_to_term(found, asked, Tally())] == ["粗末な"]


def test_a_time_counted_from_now_stands_beside_others_that_are() -> None:
    found = Document(talk(("甲", "上个月我想了个主意。", "Last month I had an idea."), language="en"))
    [item] = [item for item in term.items(found, Tally()) if item.prompt == "上个月"]
    from_now = {"today", "yesterday", "tomorrow", "last week", "next week", "next month"}
    assert len(from_now & set(item.all_options)) >= 2


def test_a_month_is_not_asked_beside_weeks_where_japanese_tells_it() -> None:
    month = Document(talk(("甲", "我下个月去看海。", "来月、海を見に行きます。")))
    assert not [item for item in term.items(month, Tally()) if item.subject == "下个月"]
    week = Document(talk(("甲", "我下个星期去看海。", "来週、海を見に行きます。")))
    assert [item for item in term.items(week, Tally()) if item.subject == "下个星期"]


def test_what_japanese_writes_as_the_key_is_not_asked() -> None:
    found = Document(talk(("甲", "我很怕人家把它写得太浪漫。", "ロマンチックに書かれすぎるのが怖い。")))
    assert not [item for item in term.items(found, Tally()) if item.subject == "浪漫"]


def test_no_wrong_meaning_is_its_own_word_in_kanji() -> None:
    found = Document(talk(("甲", "那把红的椅子基本上当衣架使。", "あの赤いいすはだいたいハンガー代わりです。")))
    made = [item for item in term.items(found, Tally()) if item.subtype == "term_to_meaning"]
    assert made
    assert all(wrong.option != "家具" for item in made for wrong in item.distractors)


def test_a_noun_that_its_character_tells_stands_beside_another_word_with_that_character() -> None:
    talked = talk(("甲", "书架做到十几米高，谁也够不着。", None), language=None)
    plain, told = (
        wrong_words(Document(talked), Gap(key=table()["书架"], text="", hint="bookshelf", is_told=is_told), Tally())
        for is_told in (False, True)
    )
    assert not any("书" in sense.word for sense in plain)
    assert any("书" in sense.word for sense in told)


@pytest.mark.parametrize(
    ("key", "hint", "other", "is_offered"),
    [
        pytest.param("数据", "data", "依据", True, id="a character, and another field"),
        pytest.param("化验单", "lab report", "二氧化碳", False, id="one of three characters tempts nobody"),
        pytest.param("大夫", "doctor", "丈夫", False, id="of people it tempts nobody"),
        pytest.param("研究", "to research", "讲究", False, id="verbs of one head may mean the same"),
    ],
)
def test_one_word_may_be_offered_for_a_character_that_it_shares(
    key: str, hint: str, other: str, *, is_offered: bool
) -> None:
    found = Document(talk(("甲", f"我们说的是{key}。", None), language=None))
    plain, formed = (Gap(key=table()[key], text="", hint=hint, is_by_form=is_by_form) for is_by_form in (False, True))
    assert is_refused(found, plain, table()[other], Tally())
    assert is_refused(found, formed, table()[other], Tally()) is not is_offered


@pytest.mark.parametrize(
    ("glosses", "shown"),
    [
        pytest.param(("列に並ぶ", "並ぶ"), "列に並ぶ", id="the second within the first"),
        pytest.param(("隣", "隣の家"), "隣", id="the first within the second"),
        pytest.param(("客", "お客さん"), "客、お客さん", id="one kanji, which says less"),
        pytest.param(("年", "年齢"), "年、年齢", id="one kanji of several senses"),
        pytest.param(("正直", "誠実"), "正直、誠実", id="two words"),
        pytest.param(("カメラ",), "カメラ", id="one word"),
    ],
)
def test_a_gloss_that_says_the_first_one_again_is_not_shown(glosses: tuple[str, ...], shown: str) -> None:
    assert Sense(word="甲", pos="n", ja=glosses).shown_ja == shown


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        pytest.param("孙女", "孫娘", id="no grandson"),
        pytest.param("后果", "悪い結果", id="no good result"),
        pytest.param("坚强", "意志が強い", id="not of the body"),
    ],
)
def test_japanese_tells_as_much_as_english(word: str, shown: str) -> None:
    assert table()[word].shown_ja == shown


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        pytest.param("再也", "(not) ever again", id="a denial follows"),
        pytest.param("从来", "always (until now)", id="up to this moment"),
        pytest.param("到底", "on earth (in a question)", id="and no place on it"),
    ],
)
def test_english_tells_where_an_adverb_means_that(word: str, shown: str) -> None:
    assert table()[word].shown_en == shown


def _asked_for(word: str, language: str) -> Asked:
    sense = table()[word]
    gloss = Localized(ja=sense.shown_ja, en=sense.shown_en)
    return Asked(
        sense=sense,
        gloss=gloss,
        listed=gloss,
        language=language,
        evidence=Evidence(line=3, quote=word),
        place=0,
        is_term=False,
    )


def _some(language: str) -> Document:
    return Document(talk(("甲", "你好。", "こんにちは。" if language == "ja" else "Hello."), language=language))


@pytest.mark.parametrize(
    ("word", "meaning", "is_told"),
    [
        pytest.param("油画", "油絵", True, id="one kanji itself, one that says the same"),
        pytest.param("银行", "銀行", True, id="the word itself"),
        pytest.param("投钱", "事業に資金を投入する", False, id="two kanji of a longer meaning"),
        pytest.param("手腕", "手首", False, id="one character that tells another thing"),
        pytest.param("手表", "腕時計", False, id="no kanji"),
    ],
)
def test_a_word_is_not_asked_whose_characters_all_tell_its_meaning(word: str, meaning: str, *, is_told: bool) -> None:
    assert _is_told_whole(word, meaning) is is_told


@pytest.mark.parametrize(
    ("one", "other", "are_alike"),
    [
        pytest.param("in front", "the back", False, id="a side with its article"),
        pytest.param("the front", "the back", True, id="two with theirs"),
        pytest.param("villagers", "teacher", False, id="several and one"),
    ],
)
def test_english_meanings_of_one_form_stand_beside_each_other(one: str, other: str, *, are_alike: bool) -> None:
    assert (_form_of(one) == _form_of(other)) is are_alike


@pytest.mark.parametrize(
    ("key", "other", "language", "beside", "guard"),
    [
        pytest.param("成本", "利润", "ja", None, None, id="costs and profit"),
        pytest.param("工资", "薪水", "ja", None, "reads-alike", id="the same words"),
        pytest.param("工资", "银行", "ja", None, "circular", id="Japanese writes it so"),
        pytest.param("成本", "信息", "ja", None, "circular", id="情報 is a Chinese word that means it too"),
        pytest.param("成本", "成就", "ja", None, None, id="a list is no word"),
        pytest.param("机会", "信息", "en", None, None, id="nor is English"),
        pytest.param("农民", "银行", "en", None, "shape", id="a thing beside somebody"),
        pytest.param("工资", "赔钱", "ja", None, "shape", id="a verb beside a noun"),
        pytest.param("农民", "蜂农", "ja", None, "other-level", id="a trade that few speak of"),
        pytest.param("扩大", "毕业", "ja", None, "slot", id="it takes no object"),
        pytest.param("背诵", "举报", "en", None, "length", id="three times as long"),
        pytest.param("超过", "等于", "ja", None, "form", id="no verb in Japanese"),
        pytest.param("拖拉机", "飞机", "ja", None, "other-level", id="a beginner's word beside one that few know"),
        pytest.param("拖拉机", "飞机", "en", None, "other-level", id="nor in English"),
        pytest.param("摊位", "城市", "en", None, "other-level", id="a word that all know beside one that few do"),
        pytest.param("来得及", "来不及", "ja", None, "reads-alike", id="one expression in two forms"),
        pytest.param("家属", "游客", "en", None, "form", id="one beside several"),
        pytest.param("农民", "游客", "en", None, None, id="one beside one"),
        pytest.param("成本", "经费", "ja", None, "means-alike", id="two words for costs"),
        pytest.param("粗糙", "古老", "ja", None, "same-rendering", id="what a rough sketch is called too"),
        pytest.param("箱子", "风箱", "ja", None, "other-level", id="a word that few know, by a character alone"),
        pytest.param("箱子", "口袋", "ja", None, None, id="something else to put things in"),
        pytest.param("成本", "利润", "ja", "盈利", "distractors-alike", id="another wrong one says the same"),
        pytest.param("成本", "利润", "ja", "工资", None, id="another wrong one says something else"),
        pytest.param("农民", "大哥", "ja", None, "said-otherwise", id="お兄さん is 哥哥"),
        pytest.param("扩大", "使用", "en", None, "said-otherwise", id="to use is 用"),
    ],
)
def test_a_wrong_meaning_is_refused_for_its_first_fault(
    key: str, other: str, language: str, beside: str | None, guard: str | None
) -> None:
    document, asked_for, tally = _some(language), _asked_for(key, language), Tally()
    passed = [] if beside is None else [_other_meaning(document, asked_for, table()[beside])]
    meaning = _other_meaning(document, asked_for, table()[other])
    assert _is_refused_meaning(document, asked_for, meaning, passed, tally) is (guard is not None)
    assert list(tally.refused) == ([guard] if guard else [])


@pytest.mark.parametrize(
    ("key", "least"),
    [
        pytest.param("院子", 1, id="a yard beside a hospital"),
        pytest.param("围裙", 1, id="an apron beside a skirt"),
        pytest.param("柜台", 2, id="a counter beside a stage"),
    ],
)
def test_meanings_of_words_with_a_character_of_the_key_stand_beside_one_of_its_topic(key: str, least: int) -> None:
    document, asked_for = _some("ja"), _asked_for(key, "ja")
    words = [other.sense.word for other in wrong_meanings(document, asked_for, Tally())]
    assert sum(shares_character(key, word) for word in words) >= least
    assert any(not is_of_form_alone(document, asked_for.sense, table()[word]) for word in words)


@pytest.mark.parametrize(
    ("key", "others", "are_far"),
    [
        pytest.param("绳子", ("银行", "利润", "农民"), True, id="nothing in common"),
        pytest.param("绳子", ("银行", "利润", "胶带"), False, id="one of its topic"),
        pytest.param("院子", ("利润", "农民", "医院"), False, id="one with a character"),
    ],
)
def test_meanings_that_have_nothing_to_do_with_the_key_tempt_nobody(
    key: str, others: tuple[str, ...], *, are_far: bool
) -> None:
    document, asked_for = _some("ja"), _asked_for(key, "ja")
    chosen = [_other_meaning(document, asked_for, table()[word]) for word in others]
    assert _are_far(asked_for, chosen) is are_far


@pytest.mark.parametrize(
    ("word", "is_refused_there"),
    [
        pytest.param("经济", True, id="kanji tell what it means"),
        pytest.param("工资", False, id="kanji tell nothing"),
    ],
)
def test_a_word_that_kanji_tell_is_asked_neither_way(word: str, *, is_refused_there: bool) -> None:
    for ask in (_term_to_meaning, _meaning_to_term):
        tally = Tally()
        assert bool(list(ask(_some("ja"), _asked_for(word, "ja"), tally))) is not is_refused_there
        assert tally.refused["legible-key"] == is_refused_there


@pytest.mark.parametrize(
    ("translation", "meaning"),
    [
        pytest.param("He hired two removal men.", "skilled worker", id="who is called to do a job"),
        pytest.param("He looked for two masters.", "master (of a trade)", id="who teaches a craft"),
        pytest.param("He looked for two of them.", None, id="not told"),
    ],
)
def test_a_craftsman_and_a_workman_are_told_apart_by_the_translation(translation: str, meaning: str | None) -> None:
    found = Document(talk(("甲", "他去年找了两个师傅。", translation), language="en"))
    said = {
        item.key if item.subtype == "term_to_meaning" else item.prompt
        for item in term.items(found, Tally())
        if item.subject == "师傅"
    }
    assert said == ({meaning} if meaning else set())


@pytest.mark.parametrize(
    ("word", "ja", "en"),
    [
        pytest.param("打听", "尋ねる、問い合わせる", "to ask about", id="asked, and not got out of somebody"),
        pytest.param("脱手", "手放す、売り払う", "to dispose of", id="English has its object behind it"),
        pytest.param("客车", "大型バス、客車", "coach (bus), passenger carriage", id="no bus of the town"),
    ],
)
def test_a_meaning_is_that_of_the_bare_word(word: str, ja: str, en: str) -> None:
    sense = table()[word]
    assert ("、".join(sense.ja), ", ".join(sense.en)) == (ja, en)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("大客车", "教练", id="coach"),
        pytest.param("外科", "手术", id="surgery"),
        pytest.param("官员", "官方", id="official"),
        pytest.param("定期", "正规", id="regular"),
        pytest.param("严肃", "严重", id="serious"),
        pytest.param("关键性", "果断", id="decisive"),
        pytest.param("丰厚", "大方", id="generous"),
        pytest.param("作风", "样式", id="style"),
        pytest.param("回收", "复苏", id="to recover"),
        pytest.param("实现", "招致", id="to bring about"),
        pytest.param("允许", "原谅", id="許す"),
    ],
)
def test_words_of_other_senses_are_not_told_alike(word: str, other: str) -> None:
    one, another = table()[word], table()[other]
    assert one.shown_en != another.shown_en
    assert one.shown_ja != another.shown_ja


@pytest.mark.parametrize("word", ["不锈钢", "体温计", "勋章", "字帖", "安眠药"])
def test_what_one_can_touch_is_a_thing(word: str) -> None:
    assert table()[word].pos == "nc"


def test_a_firm_is_a_party_and_a_studio_a_place() -> None:
    assert [table()[word].pos for word in ("唱片公司", "分公司", "制片厂")] == ["np", "np", "s"]


@pytest.mark.parametrize(
    ("source", "translation", "word", "meaning"),
    [
        pytest.param(
            "她回来以后嗓子哑了三天。", "彼女は帰ってから3日間、声がかれていました。", "嗓子", "声、喉", id="one kanji"
        ),
        pytest.param(
            "小店开了三家，分店开在山下。", "小さな店を三つ、支店はふもとに開きました。", "分店", "支店", id="a word"
        ),
    ],
)
def test_a_single_kanji_is_told_with_the_other_meaning(source: str, translation: str, word: str, meaning: str) -> None:
    found = Document(talk(("甲", source, translation)))
    [asked] = [each for each in words_asked(found, Tally()) if each.word == word]
    assert asked.meaning == meaning


def test_a_verb_is_worded_as_one_behind_a_bracket_too() -> None:
    assert _is_verbal("(of a ship) to set out")
    assert not _is_verbal("(of a ship) departure")


@pytest.mark.parametrize(
    ("word", "told"),
    [
        pytest.param("雷雨", "「雷雨」は日本語の「雷雨」と同じ意味です。", id="the same characters"),
        pytest.param("风力", "「风力」は日本語の「風力」と同じ意味です。", id="its own characters"),
        pytest.param("商业", "「商业」は「商業、ビジネス」という意味です。", id="what is told in other words too"),
        pytest.param("白酒", "「白酒」は「中国の蒸留酒」という意味です。", id="one that means something else"),
        pytest.param("包装", "「包装」は日本語の「包装する」と同じ意味です。", id="a verb"),
        pytest.param("奖金", "「奖金」は「ボーナス、賞金」という意味です。", id="another word"),
        pytest.param("特殊", "「特殊」は「特別」という意味です。", id="without the word itself"),
        pytest.param("学生", "「学生」は「学生、生徒」という意味です。", id="with the word itself, which comes first"),
    ],
)
def test_a_wrong_word_that_japanese_writes_alike_is_not_explained_by_itself(word: str, told: str) -> None:
    assert wrong_term(_some("ja"), _asked_for("成本", "ja"), table()[word]).why.ja == told


@pytest.mark.parametrize(
    ("word", "meaning", "is_asked"),
    [
        pytest.param("曲子", "曲", False, id="the character with its ending"),
        pytest.param("铃声", "ベルの音", True, id="with kana"),
        pytest.param("节拍", "拍子", False, id="what may be read as a Chinese word of another sense"),
    ],
)
def test_a_word_is_not_asked_by_a_meaning_that_is_its_only_telling_character(
    word: str, meaning: str, *, is_asked: bool
) -> None:
    said = "彼女は古い曲を弾ける。ベルの音もその曲で、拍子はゆっくりだ。"
    found = talk(("甲", "她会弹一首老曲子，铃声也是那个曲子，节拍很慢。", said), glossary=((word, "qǔ zi", meaning),))
    items = [one for one in term.items(Document(found), Tally()) if one.subtype == "meaning_to_term"]
    assert ((meaning, word) in {(one.prompt, one.key) for one in items}) is is_asked


@pytest.mark.parametrize(
    ("entry", "is_refused"),
    [
        pytest.param(("筹码", "chóu mǎ", "リソース、強み"), True, id="in this text only"),
        pytest.param(("宇航员", "yǔ háng yuán", "宇宙飛行士"), False, id="everywhere"),
        pytest.param(("上船", "shàng chuán", "（ここでは）入社する"), True, id="as the glossary says"),
        pytest.param(
            ("锄头", "chú tou", "くわ、ここでは機械の刃"), True, id="as the glossary says behind the word itself"
        ),
    ],
)
def test_a_term_of_a_sense_that_it_has_in_this_text_only_is_out_of_context(
    entry: tuple[str, str, str], *, is_refused: bool
) -> None:
    tally = Tally()
    list(terms_asked(Document(talk(("甲", f"我们说的是{entry[0]}。", "これです。"), glossary=(entry,))), tally))
    assert tally.refused["out-of-context"] == is_refused


@pytest.mark.parametrize(
    ("translation", "is_refused"),
    [
        pytest.param("毎日ずっと続けています。", True, id="left out"),
        pytest.param("毎日ロープでずっと練習しています。", False, id="said"),
    ],
)
def test_a_sense_that_the_translation_does_not_show_is_unproved(translation: str, *, is_refused: bool) -> None:
    tally = Tally()
    found = Document(talk(("甲", "他们每天都用绳子练习很久。", translation)))
    assert ("绳子" in {key.word for key in words_asked(found, tally)}) is not is_refused
    assert bool(tally.refused["sense-unproved"]) is is_refused


def test_a_term_with_nothing_beside_it_is_not_said_to_be_guessed() -> None:
    glossary, tally = (("纸上谈兵", "zhǐ shàng tán bīng", "机上の空論"),), Tally()
    told = talk(("甲", "大家都觉得他的计划只是纸上谈兵，没有用处。", None), language=None, glossary=glossary)
    assert not list(term.items(Document(told), tally))
    assert "untempting" in tally.refused
    assert "guessable" not in tally.refused


@pytest.mark.parametrize(
    ("source", "word", "is_cited"),
    [
        pytest.param("大人要是撒手不管，孩子只好自己想办法。", "撒手", True, id="within a longer word"),
        pytest.param("孩子只好自己想办法。", "撒手", False, id="nowhere"),
        pytest.param("大人揣测了半天。", "揣", False, id="a character that begins other words"),
    ],
)
def test_a_term_is_cited_where_a_longer_word_begins_with_it(source: str, word: str, *, is_cited: bool) -> None:
    said = "大人が手を引くなら、子どもは自分で考えるしかない。"
    found = Document(talk(("甲", source, said), glossary=(("撒手", "", "手を引く"),)))
    [key] = terms_asked(found, Tally())
    told = explained(found, replace(key, sense=replace(key.sense, word=word)), is_option=False)
    assert ("とあります。用語解説" in (told.ja or "")) is is_cited


@pytest.mark.parametrize(
    ("word", "others", "is_read"),
    [
        pytest.param("树叶", ["树苗", "灌木"], True, id="of leaves one alone ends so"),
        pytest.param("树叶", ["落叶", "灌木"], False, id="another leaf"),
        pytest.param("花瓶", ["茶杯", "镜子"], False, id="a vase, which no の tells"),
    ],
)
def test_no_noun_is_read_off_the_end_of_its_meaning(word: str, others: list[str], *, is_read: bool) -> None:
    assert _is_read_off_its_end(_asked_for(word, "ja"), others) is is_read
    assert not _is_read_off_its_end(_asked_for(word, "en"), others)


def test_of_several_senses_of_another_word_one_is_offered() -> None:
    other = _other_meaning(_some("ja"), _asked_for("反而", "ja"), table()["原来"])
    assert (other.gloss.ja, other.gloss.en) == ("もともと", "originally")


def test_a_word_that_its_glossary_tells_in_one_language_alone_is_not_offered() -> None:
    glossary = (("馒头", "mán tou", "この店の名物"),)
    document = Document(talk(("甲", "我们吃馒头。", "私たちはマントウを食べます。"), glossary=glossary))
    assert not document.is_glossed("馒头")
    gap = Gap(key=table()["面包"], text="", hint="パン", is_by_form=True)
    assert "馒头" not in {sense.word for sense in wrong_words(document, gap, Tally())}


@pytest.mark.parametrize(
    ("word", "meaning", "is_refused"),
    [
        pytest.param("楼梯", "階段", True, id="a phase in Chinese"),
        pytest.param("楼梯", "はしご段", False, id="with kana"),
    ],
)
def test_no_word_is_asked_by_what_may_be_read_as_another_one_in_chinese(
    word: str, meaning: str, *, is_refused: bool
) -> None:
    found = talk(("甲", "他从楼梯上走下来。", f"彼は{meaning}を下りてきた。"), glossary=((word, "lóu tī", meaning),))
    tally = Tally()
    list(term.items(Document(found), tally))
    assert bool(tally.refused["read-in-chinese"]) is is_refused


@pytest.mark.parametrize(
    ("language", "said", "meanings"),
    [
        pytest.param("ja", "そうです。", ("（電池の）セル", "エネルギー貯蔵", "換え場所", "重さの割合"), id="Japanese"),
        pytest.param(
            "en", "That is so.", ("battery cell", "energy storage", "swap station", "weight rate"), id="English"
        ),
    ],
)
def test_what_the_glossary_alone_says_is_told_once_in_either_language(
    language: str, said: str, meanings: tuple[str, ...]
) -> None:
    words = ("电芯", "储能", "换电站", "重比")
    glossary = tuple((word, "", meaning) for word, meaning in zip(words, meanings, strict=True))
    turns = [("甲", f"我们先说{word}，以后再说别的事情。", said) for word in words]
    document = Document(talk(*turns, language=language, glossary=glossary))
    asked = {one.word: one for one in terms_asked(document, Tally())}
    key, other = asked["电芯"], _other_meaning(document, asked["电芯"], asked["储能"].sense)
    for told in (explained(document, key, is_option=True), why_meaning(document, key, other)):
        for text in (told.ja or "", told.en or ""):
            assert sum(text.count(meaning) for meaning in meanings) == 1


def test_words_that_a_text_explains_tempt_beside_each_other_whatever_their_fields_are() -> None:
    glossary = (("电芯", "", "（電池の）セル"), ("换台", "", "交代の場所"))
    turn = ("甲", "我们先说电芯，再说换台。", "まずセル、それから交代台の話です。")
    explained_, plain = (Document(talk(turn, glossary=words)) for words in (glossary, glossary[:1]))
    key, other = (Sense(word=word, pos="N", ja=(meaning,), en=()) for word, _, meaning in glossary)
    assert other in set(tempting(explained_, key, [other]))
    assert other not in set(tempting(plain, key, [other]))
