"""A wording is asked for what it means, where nothing around it changes that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import rows_of
from quizzes.distractors.document import Document
from quizzes.distractors.items.item_level import level_of_item
from quizzes.distractors.vetoes import Tally
from quizzes.question import Kind, RefutationCode
from quizzes.translation import paraphrase
from quizzes.translation.paraphrase import Reworded, _item
from quizzes.translation.paraphrase_forms import Form, Option, forms, in_letters
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ASKED = ("记者", "您好！", None)


def items(*sources: str) -> list[Item]:
    turns = (ASKED, *(("老周", source, None) for source in sources))
    return list(paraphrase.items(Document(talk(*turns, language=None)), Tally()))


def test_what_else_the_very_same_words_can_be_said_as_is_asked_once() -> None:
    again = items("明天可能会下雨。", "他可能会带孙子来。", "修一口钟至少要三个月。", "修一座桥至少要八年。")
    assert [item.key for item in again] == ["明天也许会下雨", "修一口钟要三个月以上", "修一座桥要八年以上"]


@pytest.mark.parametrize(
    ("source", "key"),
    [
        pytest.param("修一口钟至少要三个月。", "修一口钟要三个月以上", id="at least"),
        pytest.param("店里来了一百多个人。", "店里来了超过一百个人", id="more than"),
        pytest.param("修屋顶花了两年以上。", "修屋顶至少花了两年", id="so many or more"),
        pytest.param("我卖的不是零件，而是时间。", "我卖的是时间，不是零件", id="not this but that"),
        pytest.param("客人可以参观工厂。", "客人能参观工厂", id="allowed or able"),
        pytest.param("这大概是最老的钟。", "这很可能是最老的钟", id="probably"),
        pytest.param("修钟的人越来越少。", "修钟的人逐渐减少", id="fewer and fewer"),
        pytest.param("水里的箱子越来越沉。", "水里的箱子逐渐变得更沉", id="more and more, of a moment"),
        pytest.param("他偶尔带孙子来。", "他有时候带孙子来", id="now and then"),
        pytest.param("我只好自己做零件。", "我只能自己做零件", id="no choice"),
        pytest.param("门口不许停车。", "门口不可以停车", id="not allowed"),
        pytest.param("我不太喜欢新钟。", "我不是很喜欢新钟", id="not very"),
        pytest.param("城里的生活我不太习惯。", "城里的生活我不是很习惯", id="not very, of what is felt"),
        pytest.param("这里的冬天不太冷。", "这里的冬天不是很冷", id="not very, of a quality"),
        pytest.param("明天可能会下雨。", "明天也许会下雨", id="perhaps"),
        pytest.param("那种木头特别贵。", "那种木头贵极了", id="very"),
        pytest.param("我心里有点儿紧张。", "我心里有些紧张", id="a little"),
        pytest.param("店里有大约三百个零件。", "店里差不多有三百个零件", id="about"),
        pytest.param("一天要卖三百来碗面。", "一天要卖差不多三百碗面", id="some"),
        pytest.param("我的客人不足一百人。", "我的客人少于一百人", id="not quite"),
        pytest.param("我还没坐过飞机。", "我一次也没有坐过飞机", id="not even once yet"),
        pytest.param("这件事我一直记得。", "这件事我始终记得", id="all the time"),
        pytest.param("我们一直以为钟坏了。", "我们始终以为钟坏了", id="a belief that was held until it was dropped"),
        pytest.param("他现在不抽烟了。", "他以前抽烟，现在不抽烟", id="no longer"),
        pytest.param("每年的费用不低于五百万元。", "每年的费用起码五百万元", id="no less than"),
        pytest.param("桌子不超过五张。", "桌子最多五张", id="no more than"),
        pytest.param("我们天天吃面条。", "我们每天都吃面条", id="day by day"),
        pytest.param("奶奶每天都浇花。", "奶奶天天浇花", id="every day"),
        pytest.param("这条河差不多三百公里长。", "这条河大约三百公里长", id="nearly so much"),
        pytest.param("别把木头放在太阳下面。", "不要把木头放在太阳下面", id="do not"),
        pytest.param("请你们不要搬走木头。", "你们别搬走木头", id="do not, to somebody"),
        pytest.param("修屋顶花了四万多。", "修屋顶花了超过四万", id="more than, without a measure"),
        pytest.param("我从来没下过水。", "我一次也没有下过水", id="never, in short"),
        pytest.param("他写过六十多篇文章。", "他写过不止六十篇文章", id="a measure of writings"),
        pytest.param("他虽然年纪大，但是眼睛很好。", "他尽管年纪大，可是眼睛很好", id="although"),
        pytest.param("因为木头太湿，所以门关不上。", "由于木头太湿，因此门关不上", id="because"),
        pytest.param("如果油干了，就要再上一次。", "要是油干了，就要再上一次", id="if"),
        pytest.param("即使下大雨，也有人来修钟。", "就算下大雨，也有人来修钟", id="even if"),
        pytest.param("就算下大雨，也有人来修钟。", "即使下大雨，也有人来修钟", id="even if, in speech"),
        pytest.param("一碗面两块五毛左右。", "一碗面差不多两块五毛", id="an amount in two units"),
        pytest.param("修这口钟至少一年三个月。", "修这口钟一年三个月以上", id="a span in two units"),
        pytest.param("店裡來了一百多個人。", "店裡來了超過一百個人", id="traditional"),
    ],
)
def test_a_wording_is_said_in_other_words(source: str, key: str) -> None:
    found = items(source, "他現在還會來這裡。") if "裡" in source else items(source)
    assert [item.key for item in found] == [key]
    assert {wrong.code for wrong in found[0].distractors} == {RefutationCode.EDITED}


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("如果至少要三个月，我就不修。", id="a condition"),
        pytest.param("我不觉得铜的比铁的贵。", id="denied"),
        pytest.param("铜的是不是比铁的贵？", id="asked"),
        pytest.param("他说“铜的比铁的贵，我不要”。", id="half of a quotation"),
        pytest.param("门口的路将越来越宽。", id="in the future, in writing"),
        pytest.param("不用谢。", id="a phrase"),
        pytest.param("这封信不用写得太长。", id="what nobody has to do too much"),
        pytest.param("他上半年特别忙着出门。", id="half a year of the calendar"),
        pytest.param("第二天我不得不请了一天假。", id="what takes no 最好"),
        pytest.param("我一点也不认识他。", id="what takes no 非常"),
        pytest.param("我反对的不是机器，而是不必动手的懒。", id="cut out of 而是"),
        pytest.param("我的手抖得连锤子都拿不稳。", id="after 得"),
        pytest.param("最难修的是什么，我也说不清。", id="a question within"),
        pytest.param("我说：“你不是写过，我必须离开钟楼吗？我不走。”", id="the end of a question"),
        pytest.param("每天八点左右。", id="too little, and a time of day"),
        pytest.param("我对不起他。", id="unable, of a phrase"),
        pytest.param("这件事我觉得做不了。", id="a mere guess of being unable"),
        pytest.param("同事就一直拿单子来找我。", id="all the time, after 就"),
        pytest.param("墙上的字他一直留着。", id="what goes on by itself"),
        pytest.param("我们会一直修理旧钟。", id="all the time, ahead"),
        pytest.param("老周坐在门口一直点头。", id="all the time, of a scene that one sees once"),
        pytest.param("老周坐在門口一直唱歌。", id="all the time, where somebody is seen sitting"),
        pytest.param("正因为天黑，所以他才要去。", id="a word that takes no other connective"),
        pytest.param("我希望等我走不动的那一天。", id="half of a hope"),
        pytest.param("我觉得累。", id="a feeling"),
        pytest.param("他来得很早。", id="early"),
        pytest.param("我的耳朵听不太清。", id="unable, not very, of what is heard"),
        pytest.param("远处的字我看不太清楚。", id="unable, not very, of what is seen"),
        pytest.param("我一个人吃不完这么多菜。", id="more than one can manage"),
        pytest.param("外面现在不下雨了。", id="weather"),
        pytest.param("爷爷的眼睛看不见路。", id="what has no will"),
        pytest.param("你干脆搬到河里去得了。", id="advice, in jest"),
        pytest.param("现在的孩子坐不住。", id="a complement of the unable"),
        pytest.param("我不想开大店，也不想开分店。", id="neither of two wishes"),
        pytest.param("现阶段对我们不太有利。", id="what takes no 完全不"),
        pytest.param("有盒子的蛋破不了。", id="a thing, which wants nothing"),
        pytest.param("他一分钱不要。", id="what comes in no other number"),
        pytest.param("店里装着我们的两百多只灯。", id="a number behind 的"),
        pytest.param("那口钟不是旧，而是有记忆。", id="a quality set against another"),
        pytest.param("按一下就可以复原。", id="就 before 可以"),
        pytest.param("估计明年可以修好那条路。", id="what is only reckoned, which nobody is bidden"),
        pytest.param("这些木料大致可以分成三种。", id="大致 before 可以"),
        pytest.param("你也可能是忘了带钥匙。", id="也 before 也许"),
        pytest.param("我小时候一直以为有鬼。", id="all along, beside another time"),
        pytest.param("她还不是老师，而是学生。", id="还 before 不是"),
        pytest.param("不是我们的办法有多聪明，而是大家太累了。", id="a degree that is only denied"),
        pytest.param("我大概会说：好。", id="nothing of what is said"),
        pytest.param("我大概会问：你去吗。", id="nothing of what is asked"),
        pytest.param("桌子最好不超过五张。", id="最好 before 最多"),
        pytest.param("这孩子天天很高兴。", id="how somebody is at no time"),
        pytest.param("店里天天有客人。", id="there are guests every day"),
        pytest.param("他们长得差不多三尺高。", id="behind 得"),
        pytest.param("误差大多不超过五米。", id="大多 before 最多, with no verb between"),
        pytest.param("价格几乎都不低于三百块。", id="都 before 至少"),
        pytest.param("大概五张里有一张。", id="one out of so many"),
        pytest.param("坐在这里可以听见钟声。", id="what nobody is bidden to hear"),
        pytest.param("他至今仍称我为师傅。", id="until now, which does not go with once"),
        pytest.param("那口旧钟仍可走上几年。", id="what 不可 would forbid"),
        pytest.param("墙上挂着三十多年前的照片。", id="when something was"),
        pytest.param("我们大约十年后又见面。", id="when something will be"),
        pytest.param("我爷爷八十多年来天天喝茶。", id="since when"),
        pytest.param("店里来了七八个人左右。", id="what is rounded as it stands"),
        pytest.param("我爸爸五十多岁学会开车。", id="an age in tens"),
        pytest.param("修理费大概三百多块。", id="rounded twice"),
        pytest.param("修理费只有三百多块。", id="no more than a little more"),
        pytest.param("这种铜要三百多块一斤。", id="what a pound costs"),
        pytest.param("村里的钟都特别大。", id="of all of them"),
        pytest.param("这是我修的第三十多个钟。", id="which one of many"),
        pytest.param("他跑得越来越快。", id="how it is done, which becomes nothing"),
        pytest.param("这孩子不怎么说话。", id="what is done, which is not done very"),
        pytest.param("我越来越不明白。", id="what is denied"),
        pytest.param("请别忘记关灯。", id="what nobody had better forget"),
        pytest.param("屋里的气温总保持在二十度以上。", id="an amount after 在"),
        pytest.param("水温零度以上。", id="above zero"),
        pytest.param("这条路大概要走三个小时。", id="about so long, which is no probability"),
        pytest.param("他死活不肯去医院。", id="what stubbornly goes with"),
        pytest.param("他说什么也不肯搬家。", id="what come what may goes with"),
        pytest.param("我先擦零件，再上油。", id="first this and then that, which is no word for another"),
        pytest.param("前年我搬到了河边。", id="the year before last, which is no span"),
        pytest.param("他早上四点就醒了。", id="an hour that is early"),
        pytest.param("现在我自己做零件。", id="now, which the others gainsay"),
        pytest.param("店里突然特别安静。", id="very, all of a sudden"),
        pytest.param("店里忽然有点儿冷。", id="a little, all of a sudden"),
        pytest.param("店里是有点儿冷。", id="a little indeed"),
        pytest.param("徒弟经常迟到。", id="often, which is not a good deal of the time"),
        pytest.param("那口钟很重，所以用马车拉。", id="so, which its neighbours do not fit"),
    ],
)
def test_what_means_something_else_there_is_not_asked(source: str) -> None:
    assert not items(source)


def test_a_question_is_not_said_in_other_words() -> None:
    assert not items("我只好自己做零件？")


def test_the_clause_alone_is_shown_without_the_rest_of_its_sentence() -> None:
    (item,) = items("那天下着大雨，但是店里来了一百多个人，我很高兴。")
    assert (item.kind, item.subtype, item.passage) == (Kind.TRANSLATION, "paraphrase", None)
    assert (item.prompt, item.key) == ("店里来了一百多个人", "店里来了超过一百个人")


def test_of_two_actions_it_is_not_said_that_something_is_both() -> None:
    [item] = items("学徒不是坐着修钟，而是站着修钟。")
    assert "学徒不仅是坐着修钟，也是站着修钟" in {wrong.option for wrong in item.distractors}


def test_no_temperature_is_counted_up() -> None:
    [item] = items("炉子里大概有八百度。")
    assert not any("整整" in option for option in item.all_options)


def test_no_part_of_one_is_counted_up() -> None:
    [item] = items("河水平均下降了约0.5米。")
    assert not any("整整" in option for option in item.all_options)


def test_nobody_then_has_long_planned_it() -> None:
    [item] = items("如果下雨，我就只好等到晚上。")
    assert set(item.all_options) == {"我就只能等到晚上", "我就很乐意等到晚上", "我就最好等到晚上"}


def test_a_clause_is_not_among_its_own_options() -> None:
    (item,) = items("店里有三百个左右。")
    assert item.key == "店里差不多有三百个"
    assert item.prompt not in item.all_options


def test_a_reason_is_in_one_language_and_its_brackets_are_not_nested() -> None:
    for _, _, _, ja, en, *_ in rows_of("paraphrase_options.tsv"):
        assert not set("（）(){}") & set(ja + en)
        assert not hanzi_of(en)


def test_a_reason_shows_the_pattern_of_what_is_said_and_of_what_is_offered() -> None:
    (item,) = items("他虽然年纪大，但是眼睛很好。")
    assert "「虽然A，但是B」" in (item.explanation.ja or "")
    because = next(wrong for wrong in item.distractors if wrong.option.startswith("他因为"))
    assert "「因为A，所以B」" in (because.why.ja or "")
    (number,) = items("店里来了一百多个人。")
    assert "「〜多」は「〜より多い」" in (number.explanation.ja or "")
    assert "将近〜 means" in " ".join(wrong.why.en or "" for wrong in number.distractors)


def test_what_is_forbidden_is_said_to_whom_and_with_its_pattern() -> None:
    for source, pattern in (("别把木头放在太阳下面。", "别〜"), ("你们别搬走木头。", "别〜")):
        [item] = items(source)
        assert f"「{pattern}」は「〜してはいけない、〜しないこと」" in (item.explanation.ja or "")
    [item] = items("门口不许停车。")
    assert "不许〜 means “must not …”" in (item.explanation.en or "")


def test_what_grows_is_said_to_grow_more_and_more_and_not_by_the_day() -> None:
    [item] = items("修钟的人越来越忙。")
    assert "ますます〜になる" in (item.explanation.ja or "")
    assert "more and more" in (item.explanation.en or "")
    told = [item.explanation, *(wrong.why for wrong in item.distractors)]
    assert not [text for text in told if "日に日に" in (text.ja or "") or "every day" in (text.en or "")]


def test_one_sentence_and_one_kind_of_wording_are_not_asked_again_and_again() -> None:
    sources = [f"那种木头{word}贵。" for word in ("非常", "特别", "十分", "极其", "格外")]
    found = items(*sources, "修钟的人越来越少。")
    assert [item.subject.partition("@")[0] for item in found] == [*["strength"] * 4, "tendency"]
    first, second, third, _, other = (item.merit for item in found)
    assert min(first, other) > second > third


@pytest.mark.parametrize(
    ("source", "count"),
    [
        pytest.param("只好自己做零件。", 1, id="all of its sentence"),
        pytest.param("零件没有了，我只好自己做零件。", 1, id="with a subject"),
        pytest.param("面里要放盐，一百斤面大概加两斤。", 0, id="without what is added"),
        pytest.param("老师来了，一百斤面大概卖两天。", 1, id="with what it says the number of"),
        pytest.param("店里没有客人，只好卖掉那座钟。", 0, id="without its subject"),
        pytest.param("我一直主张，早点修比晚点修好。", 0, id="without what is held"),
        pytest.param("我一直主张早点修。", 1, id="with what is held"),
        pytest.param("他虽然年纪大，但是眼睛很好，修得很快。", 0, id="half of what is said against it"),
    ],
)
def test_a_clause_cut_off_from_its_subject_or_its_end_is_not_asked(source: str, count: int) -> None:
    assert len(items(source)) == count


def test_a_pattern_shows_letters_for_what_is_put_in() -> None:
    assert in_letters("先{a}，再{b}", {"a": "唱歌", "b": "跳舞"}) == "先A，再B"


def test_a_translation_can_say_what_each_key_means() -> None:
    for form in forms():
        assert set(form.options[0].said) == {"ja", "en"}
        assert all(form.options[0].said.values())


def test_all_wordings_of_a_family_are_used_and_no_two_are_alike() -> None:
    named = [(family, name) for family, name, *_ in rows_of("paraphrase_options.tsv")]
    used = {(row[0], name) for row in rows_of("paraphrases.tsv") for name in (row[1], *row[2].split(","))}
    assert set(named) == used
    for form in forms():
        wordings = [option.wording for option in form.options]
        assert len(set(wordings)) == len(wordings)
        assert len(wordings) > 2


@pytest.mark.parametrize("path", DOCUMENTS)
def test_the_options_of_a_talk_are_of_one_length_and_read_by_themselves(path: Path) -> None:
    for item in paraphrase.items(document(path), Tally()):
        lengths = [len(hanzi_of(option)) for option in item.all_options]
        assert max(lengths) <= 2 * min(lengths)
        assert not item.key.startswith(("，", "但"))


def _always(*wordings: str) -> tuple[Document, Reworded]:
    found = Document(talk(("老周", "我父亲一直喜欢走路。", None), language=None))
    options = tuple(Option(wording=each, ja="ずっと", en="always") for each in wordings)
    return found, Reworded(
        spot=found.spots[0],
        form=Form(family="always", signs=("一直",), said="一直", unless="", options=options),
        said="一直喜欢走路",
        pattern="一直〜",
        before="我父亲",
        after="",
        is_whole=True,
        fields={"v": "喜欢走路"},
    )


def test_a_wording_is_asked_for_beside_two_others() -> None:
    tally = Tally()
    assert _item(*_always("始终{v}", "欢{v}"), tally) is None
    assert tally.refused["few-options"] == 1


@pytest.mark.parametrize(
    ("wordings", "are_alike"),
    [
        pytest.param(("始终{v}", "总是{v}", "偶尔{v}"), False, id="three that differ"),
        pytest.param(("始终{v}", "总是{v}", "总是{v}吗"), True, id="one is contained in another"),
        pytest.param(("始终{v}", "一直{v}", "偶尔{v}"), True, id="one is what the text says"),
    ],
)
def test_wordings_that_are_alike_do_not_stand_side_by_side(wordings: tuple[str, ...], *, are_alike: bool) -> None:
    tally = Tally()
    assert (_item(*_always(*wordings), tally) is None) is are_alike
    assert tally.refused["distractors-alike"] == are_alike


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("客人可以参观文化遗产的研究机构。", 2, id="may and can, beside hard words"),
        pytest.param("虽然牙齿很疼，但是他没去医院。", 5, id="hard words for although"),
        pytest.param("客人可以参观工厂。", 2, id="may and can, in an easy sentence"),
        pytest.param("店里有八十多张桌子。", 3, id="harder words for other numbers"),
        pytest.param("她写了八十多个剧本。", 4, id="harder words for other numbers, beside a hard word"),
        pytest.param("桌子不超过五张。", 3, id="one of the others is hard"),
    ],
)
def test_the_wordings_make_a_paraphrase_hard_and_the_sentence_only_beside_harder_ones(
    source: str, expected: int
) -> None:
    [item] = items(source)
    assert level_of_item(item) == expected


@pytest.mark.parametrize(
    ("source", "level"),
    [
        pytest.param("他不肯搬。", 5, id="a hard wording among easy ones"),
    ],
)
def test_a_wording_is_as_hard_as_it_is_among_the_others(source: str, level: int) -> None:
    [item] = items(source)
    assert item.level == level


def test_what_may_be_done_is_not_offered_denied() -> None:
    [item] = items("客人可以参观工厂。")
    assert not any("不" in option for option in item.all_options)


@pytest.mark.parametrize(
    ("source", "options"),
    [
        pytest.param("一张票涨到五十块多。", set(), id="more, behind what is reached"),
        pytest.param("我的学生减少到不足十个。", set(), id="less, behind what is reached"),
        pytest.param("我的学生不足十个。", {"少于十个", "十个以上", "十个左右", "整整十个"}, id="less, behind who"),
    ],
)
def test_no_number_that_is_reached_is_rounded_before_it(source: str, options: set[str]) -> None:
    assert {
        option.split("到")[-1].removeprefix("我的学生") for item in items(source) for option in item.all_options
    } == options


@pytest.mark.parametrize(
    ("source", "prompt", "key"),
    [
        pytest.param("你们别把旧钟搬走啊。", "你们别把旧钟搬走", "你们不要把旧钟搬走", id="behind the wording"),
        pytest.param("你们别跟外面的人说啊。", "你们别跟外面的人说", "你们不要跟外面的人说", id="a verb of saying"),
        pytest.param("门口不许停车呀。", "门口不许停车", "门口不可以停车", id="behind the rest of the clause"),
        pytest.param("店里来了一百多个人哦。", "店里来了一百多个人", "店里来了超过一百个人", id="behind a number"),
    ],
)
def test_no_wording_keeps_the_particle_at_the_end(source: str, prompt: str, key: str) -> None:
    [item] = items(source)
    assert (item.prompt, item.key) == (prompt, key)
    assert not any(set("啊呀哦") & set(wrong.option) for wrong in item.distractors)


def test_what_is_done_to_somebody_is_not_denied_as_a_habit() -> None:
    (item,) = items("老周的徒弟常常被冷水冻得发抖。")
    assert not any("从来不被" in option for option in item.all_options)
    (item,) = items("老周的徒弟常常在店里唱歌。")
    assert any("从来不" in option for option in item.all_options)
