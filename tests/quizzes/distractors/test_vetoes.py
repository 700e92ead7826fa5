"""What each veto must refuse and what it must let pass."""

from __future__ import annotations

import pytest

from quizzes.distractors import vetoes
from quizzes.distractors.words import Sense, sense_of


def word(text: str) -> Sense:
    """Look a word up that the tests take for known."""
    found = sense_of(text)
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    ("one", "other", "refused"),
    [
        pytest.param("成本", "成 本", True, id="blanks"),
        pytest.param("ＡＧＩ", "agi", True, id="widths and case"),
        pytest.param("門檻", "门槛", True, id="scripts"),
        pytest.param("幻方", "幻方量化", True, id="a beginning of the other"),
        pytest.param("公司", "创业公司", True, id="an end of the other"),
        pytest.param("创业公司", "公司", True, id="what ends in the other"),
        pytest.param("量化基金", "对冲基金", False, id="one head, two words"),
        pytest.param("成本", "回报", False, id="two words"),
    ],
)
def test_options_that_read_alike_are_refused(one: str, other: str, *, refused: bool) -> None:
    assert vetoes.reads_alike(one, other) is refused


@pytest.mark.parametrize(
    ("key", "other", "refused"),
    [
        pytest.param("尝试", "试图", True, id="to try"),
        pytest.param("创办", "成立", True, id="to found"),
        pytest.param("一模一样", "相等", True, id="what is quite alike is the same"),
        pytest.param("一模一样", "一致", True, id="what is quite alike agrees"),
        pytest.param("类似", "同一", True, id="like it, and it"),
        pytest.param("一模一样", "一成不变", False, id="like another, and like itself before"),
        pytest.param("提高", "提升", True, id="to raise"),
        pytest.param("使用", "利用", True, id="to use"),
        pytest.param("同事", "伙伴", False, id="colleague, partner"),
        pytest.param("差异", "差距", True, id="a character shared in sound and sense"),
        pytest.param("故乡", "家乡", True, id="home"),
        pytest.param("成本", "费用", True, id="one Japanese gloss"),
        pytest.param("立刻", "连忙", True, id="one field, two glosses"),
        pytest.param("舒服", "痛快", True, id="feeling well, with が or without"),
        pytest.param("舒服", "清醒", False, id="feeling well, and a clear head"),
        pytest.param("班底", "团队", True, id="people who work together"),
        pytest.param("软件", "程序", True, id="what runs on a computer"),
        pytest.param("调动", "调整", True, id="to put elsewhere"),
        pytest.param("生意", "交易", True, id="two glosses that stand for each other"),
        pytest.param("参与", "从事", True, id="two verbs whose glosses do"),
        pytest.param("一带", "一律", True, id="a character that stands in both glosses"),
        pytest.param("个性", "女性", True, id="a short word of which an ending is half"),
        pytest.param("轮岗", "轮班", False, id="short words with a noun of their glosses in common"),
        pytest.param("退出", "出席", True, id="to leave beside a bare 出る, which a room is said of too"),
        pytest.param("离开", "退出", True, id="to leave a place and a thing"),
        pytest.param("退出", "参加", False, id="to leave and to take part"),
        pytest.param("楼梯", "台阶", True, id="stairs and steps"),
        pytest.param("生意", "服务", False, id="trade, service"),
        pytest.param("支持", "赞成", True, id="two verbs of being for something"),
        pytest.param("认真", "仔细", True, id="two words for taking care"),
        pytest.param("信心", "把握", True, id="two words for trusting in oneself"),
        pytest.param("旅客", "乘客", True, id="two words for those who travel"),
        pytest.param("立刻", "互相", False, id="two adverbs of two fields"),
        pytest.param("成本", "回报", False, id="cost, return"),
        pytest.param("顾虑", "需求", False, id="misgiving, need"),
        pytest.param("门槛", "平台", False, id="threshold, platform"),
        pytest.param("数字化", "专业化", False, id="two words with one suffix that Japanese has too"),
        pytest.param("成功率", "点击率", True, id="two rates"),
        pytest.param("馄饨", "食品", True, id="a dish is food"),
        pytest.param("穷人", "老年人", False, id="two persons who have nothing else in common"),
        pytest.param("老百姓", "人民", True, id="the people, of whatever sort"),
        pytest.param("螺丝", "零件", True, id="a screw is a part"),
        pytest.param("工程师", "职工", True, id="an engineer is on the staff"),
        pytest.param("馄饨", "汤圆", False, id="two dishes"),
        pytest.param("机器", "手机", False, id="a word for many beside one of them"),
        pytest.param("成本", "定价", True, id="what a thing costs"),
        pytest.param("修好", "修补", True, id="to mend, whether it is mended then or not"),
        pytest.param("修好", "拆开", False, id="to mend and to take to pieces"),
        pytest.param("接着", "一直", True, id="without a break"),
        pytest.param("称为", "命名", True, id="to give a name"),
        pytest.param("学徒", "弟子", True, id="who learns from a master"),
        pytest.param("打扰", "打断", True, id="to break in"),
        pytest.param("同意", "接受", True, id="to say yes"),
        pytest.param("迁就", "体谅", True, id="to make allowances for somebody"),
        pytest.param("干预", "干扰", True, id="to step in"),
        pytest.param("监测", "监督", True, id="to keep watch"),
        pytest.param("上游", "下游", False, id="opposite sides of one thing, both reaches of a river"),
        pytest.param("年初", "年底", False, id="both ends of a year"),
        pytest.param("保存", "储存", True, id="verbs that mean what a character of both does"),
        pytest.param("严肃", "严格", True, id="adjectives that mean what a character of both does"),
        pytest.param("结束", "结合", False, id="verbs of which a character of both means but one"),
        pytest.param("奖牌", "招牌", False, id="things that a character of both names"),
        pytest.param("遭遇", "遭受", True, id="what befalls somebody"),
        pytest.param("轻轻", "悄悄", True, id="with little noise"),
        pytest.param("代码", "代号", True, id="what stands for a thing in a table"),
    ],
)
def test_words_that_any_source_gives_a_common_meaning_are_refused(key: str, other: str, *, refused: bool) -> None:
    assert vetoes.means_alike(word(key), word(other)) is refused


@pytest.mark.parametrize(
    ("other", "translation", "language", "refused"),
    [
        pytest.param("成本", "もっと高いコストが必要です", "ja", True, id="its gloss stands there"),
        pytest.param("支撑", "投資を支えていく", "ja", True, id="its gloss stands there inflected"),
        pytest.param("研究", "研究をすることは", "ja", True, id="its characters stand there"),
        pytest.param("口语", "国語の口頭試験を受ける", "ja", True, id="its characters stand there, and no gloss of it"),
        pytest.param("优势", "もっと高いコストが必要です", "ja", False, id="nothing of it"),
        pytest.param("成本", "Research costs more", "en", True, id="English, inflected"),
        pytest.param("优势", "Research costs more", "en", False, id="English, nothing of it"),
    ],
)
def test_words_that_the_translation_contains_are_refused(
    other: str, translation: str, language: str, *, refused: bool
) -> None:
    assert vetoes.is_in_translation(word(other), translation, language) is refused


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        pytest.param("研究", True, id="the same characters"),
        pytest.param("负担", True, id="the same characters after folding"),
        pytest.param("介绍", True, id="the same characters the other way round"),
        pytest.param("成本", False, id="another word in Japanese"),
        pytest.param("顾虑", False, id="two characters of no Japanese word"),
    ],
)
def test_words_that_kanji_give_away_are_refused(text: str, *, refused: bool) -> None:
    assert vetoes.is_cognate(word(text)) is refused


@pytest.mark.parametrize(
    ("key", "other", "refused"),
    [
        pytest.param("探索", "摸索", True, id="one head, one part of speech"),
        pytest.param("对手", "选手", True, id="persons of one head"),
        pytest.param("对手", "伙伴", False, id="two heads"),
        pytest.param("成本", "本质", False, id="shared, but not as head"),
        pytest.param("长度", "宽度", False, id="two dimensions"),
        pytest.param("速度", "进度", True, id="a dimension, and what is none"),
        pytest.param("上游", "下游", False, id="opposite sides"),
        pytest.param("裙子", "裤子", False, id="an ending that heads nothing"),
        pytest.param("女生", "男生", False, id="the sexes"),
        pytest.param("冬季", "夏季", False, id="two seasons"),
        pytest.param("年底", "月底", False, id="of a year and of a month"),
        pytest.param("工程师", "设计师", False, id="one head of longer words"),
        pytest.param("态度", "再度", False, id="one head, two parts of speech"),
    ],
)
def test_two_character_words_with_the_same_head_are_refused(key: str, other: str, *, refused: bool) -> None:
    assert vetoes.has_same_head(word(key), word(other)) is refused


@pytest.mark.parametrize(
    ("key", "other", "refused"),
    [
        pytest.param("明显", "显著", True, id="adjectives"),
        pytest.param("加强", "增加", True, id="verbs"),
        pytest.param("激烈", "激动", False, id="one beginning"),
        pytest.param("本质", "成本", False, id="nouns"),
        pytest.param("看得见", "见面", False, id="a longer word"),
    ],
)
def test_verbs_and_adjectives_that_hang_together_by_a_character_are_refused(
    key: str, other: str, *, refused: bool
) -> None:
    assert vetoes.is_chained(word(key), word(other)) is refused


@pytest.mark.parametrize(
    ("key", "other", "refused"),
    [
        pytest.param("成本", "尝试", True, id="noun, verb"),
        pytest.param("成本", "工程师", True, id="thing, person"),
        pytest.param("成本", "竞争力", True, id="two, three characters"),
        pytest.param("成本", "回报", False, id="alike"),
    ],
)
def test_words_of_another_shape_are_refused(key: str, other: str, *, refused: bool) -> None:
    assert vetoes.is_out_of_shape(word(key), word(other)) is refused


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("s", "nc", False, id="a place does not go with a thing"),
        pytest.param("d", "c", False, id="an adverb does not go with what connects sentences"),
        pytest.param("N", "np", True, id="a key of unknown class goes with all nouns"),
        pytest.param("np", "N", False, id="a person does not go with an option of unknown class"),
        pytest.param("n", "N", True, id="an abstract noun does"),
        pytest.param("name", "n", False, id="a name goes with names only"),
        pytest.param("name", "name", True, id="two names"),
        pytest.param("", "v", True, id="nothing known"),
        pytest.param("v", "", True, id="nothing known of the other"),
        pytest.param("", "name", False, id="nothing known, and a name"),
        pytest.param("v", "a", False, id="verb, adjective"),
    ],
)
def test_parts_of_speech_are_compared_with_care(one: str, other: str, *, same: bool) -> None:
    assert vetoes.is_same_part(one, other) is same


@pytest.mark.parametrize(
    ("key", "others", "refused"),
    [
        pytest.param("投入回报比", ("应用门槛", "捐款预算", "技术优势"), True, id="the only longest"),
        pytest.param("下场", ("应用门槛", "捐款预算"), True, id="the only shortest"),
        pytest.param("投入回报比", ("投资成功率", "应用门槛"), False, id="one is as long"),
        pytest.param("应用门槛", ("投入回报比", "预算"), False, id="in between"),
    ],
)
def test_a_key_that_stands_out_by_its_length_is_refused(key: str, others: tuple[str, ...], *, refused: bool) -> None:
    assert vetoes.is_only_of_length(key, others) is refused


@pytest.mark.parametrize(
    ("key", "others", "shown", "refused"),
    [
        pytest.param("投入回报比", ("应用门槛", "技术优势"), "投資利益率（ROI）", True, id="alone with 投"),
        pytest.param("投入回报比", ("投资成功率", "应用门槛"), "投資利益率（ROI）", False, id="another has more"),
        pytest.param("门槛", ("顾虑", "平台"), "ハードル", False, id="nobody has any"),
        pytest.param("过分", ("显著", "激烈"), "行き過ぎた", True, id="alone with 過, which is no particle there"),
        pytest.param("过分", ("过时", "激烈"), "行き過ぎた", False, id="another has it too"),
        pytest.param("走过", ("看见", "听完"), "我走过了", True, id="Chinese, where 过 is a particle"),
        pytest.param("看过", ("听见", "写完"), "我走过了", False, id="Chinese, alone with a particle"),
        pytest.param("一律", ("几乎", "至少"), "もう一つ、例外なく", False, id="a number beside it"),
    ],
)
def test_a_key_that_alone_shares_characters_with_the_hint_is_refused(
    key: str, others: tuple[str, ...], shown: str, *, refused: bool
) -> None:
    assert vetoes.is_only_with_kanji(key, others, shown) is refused


def test_shared_pairs_of_characters_leave_function_characters_out() -> None:
    assert vetoes.words_in_common("我们的研究经费哪里来", "研究经费是从哪里来的") == 5
    assert vetoes.words_in_common("这是我的", "那是你的") == 0
    assert vetoes.words_in_common("我的船很旧", "我的桥很新") == 0


def test_a_tally_counts_what_each_guard_refused() -> None:
    tally = vetoes.Tally()
    assert tally.refuses("shape", hit=True)
    assert not tally.refuses("shape", hit=False)
    assert tally.refused == {"shape": 1}


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        pytest.param("洗衣机", True, id="one character is another"),
        pytest.param("停车场", True, id="one character is another, and two are written otherwise"),
        pytest.param("收音机", False, id="Japanese has another word"),
        pytest.param("商店", False, id="one of two characters"),
        pytest.param("窗帘", False, id="two characters, of which one is no more than half"),
    ],
)
def test_whoever_reads_kanji_reads_most_of_a_long_word(text: str, *, is_read: bool) -> None:
    assert vetoes.is_nearly_read_in_japanese(word(text)) is is_read


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        pytest.param("中部", True, id="its only gloss"),
        pytest.param("物质", True, id="the only one that is shown"),
        pytest.param("法制", False, id="another word"),
        pytest.param("定价", False, id="with another beside it"),
    ],
)
def test_a_word_that_is_told_by_itself_is_refused(text: str, *, refused: bool) -> None:
    assert vetoes.is_circular(word(text)) is refused


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        pytest.param("研究", True, id="its gloss is the word itself"),
        pytest.param("下降", True, id="Japanese has the word, though its gloss is another"),
        pytest.param("海豹", True, id="Japanese writes the word in kana"),
        pytest.param("成本", False, id="another word in Japanese"),
        pytest.param("裁判", False, id="a referee, and a trial in Japanese"),
        pytest.param("可怜", False, id="pitiful, and lovely in Japanese"),
        pytest.param("协议", False, id="an agreement, and talks in Japanese"),
    ],
)
def test_a_word_that_japanese_has_is_read_in_japanese(text: str, *, is_read: bool) -> None:
    assert vetoes.is_read_in_japanese(word(text)) is is_read


@pytest.mark.parametrize(
    ("key", "other", "is_alike"),
    [
        pytest.param("工場でバスを直す", "工場でバスを造る", True, id="a noun of both"),
        pytest.param("工場でバスを直す", "バスを造る", False, id="a noun of one"),
    ],
)
def test_compounds_of_one_kind_mean_alike(key: str, other: str, *, is_alike: bool) -> None:
    first, second = Sense(word="修车厂", pos="n", ja=(key,)), Sense(word="造车厂", pos="n", ja=(other,))
    assert vetoes.means_alike(first, second) is is_alike


@pytest.mark.parametrize(
    ("text", "english", "is_said"),
    [
        pytest.param("村民", "villagers", True, id="a plain character"),
        pytest.param("废墟", "ruins", False, id="a character that few know"),
        pytest.param("马车", "carriage", False, id="a stem of three letters"),
        pytest.param("老先生", "old gentleman", True, id="a whole word of three letters"),
    ],
)
def test_a_plain_character_says_in_english_what_a_word_means(text: str, english: str, *, is_said: bool) -> None:
    assert vetoes.is_said_by_characters(text, english) is is_said
