"""Is a sentence offered in other words only where they say what it says?"""

from __future__ import annotations

import pytest

from tests.quizzes.translation.test_paraphrase import items


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        pytest.param("你可以试试这双布鞋。", [], id="a shoe that one is asked to try on"),
        pytest.param("你们可以考虑坐夜车。", [], id="what one is advised to think of"),
        pytest.param("下午我们可以去湖边走走。", [], id="a walk that is proposed"),
        pytest.param("我可以介绍一下我们的厨房。", [], id="what one offers to do"),
        pytest.param("大家可以在门口领票。", ["大家能在门口领票"], id="what one is able to do"),
        pytest.param("我看到孩子一天天的进步。", [], id="day by day is not every day"),
        pytest.param("他天天练毛笔字。", ["他每天都练毛笔字"], id="every day"),
        pytest.param("这是我们经常遇到的问题。", [], id="what is met with often describes a thing"),
        pytest.param("房租要三百多块。", [], id="what it costs is not what it is going to exceed"),
        pytest.param("这样房租每月要多三百来块。", [], id="how much more is no number to exceed"),
        pytest.param("他的票比我的便宜三百来块。", [], id="how much cheaper"),
        pytest.param("他花了三百来块。", ["他花了差不多三百块"], id="how much is paid"),
        pytest.param("他教过两百多个学生。", ["他教过不止两百个学生"], id="no 超过 behind 过"),
        pytest.param("这块布能做十来条裙子。", ["这块布差不多能做十条裙子"], id="about so many can be made"),
        pytest.param("这条船可以坐四十来个人。", ["这条船差不多可以坐四十个人"], id="about so many may sit there"),
        pytest.param("一袋面有三十来斤。", ["一袋面差不多有三十斤"], id="about so many there are"),
        pytest.param("这里的车票是那里的八倍左右。", ["这里的车票差不多是那里的八倍"], id="about so much it is"),
        pytest.param("我们一天少卖一百多块。", [], id="so much less, behind its verb"),
        pytest.param("我要天天睡到九点。", [], id="what one wants is not so at times"),
        pytest.param("我一直以为他不会游泳，才没去。", [], id="what is thought goes on behind a comma"),
        pytest.param("房租需要三百多块。", ["房租需要超过三百块"], id="what is needed"),
        pytest.param("路虽然不远，但是个上坡。", ["路尽管不远，可是是个上坡"], id="但 before 是"),
        pytest.param("雨虽然停了，但是一个人也没来。", ["雨尽管停了，可是一个人也没来"], id="nobody behind 但是"),
    ],
)
def test_a_sentence_is_offered_in_words_that_say_the_same(source: str, keys: list[str]) -> None:
    assert [item.key for item in items(source)] == keys


@pytest.mark.parametrize("source", ["我妹妹天天练小提琴。", "我妹妹每天都练小提琴。"])
def test_what_is_done_every_day_is_set_beside_what_is_often_done(source: str) -> None:
    [item] = items(source)
    assert any("经常" in option for option in item.all_options)
    assert not any("从来" in option for option in item.all_options)


@pytest.mark.parametrize("quality", ["宽敞", "丰盛", "舒适", "精致"])
def test_nobody_calls_what_is_good_a_little_good(quality: str) -> None:
    assert not items(f"那里的一切都让人觉得特别{quality}。")  # but for that there are too few others


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        pytest.param("奶奶心里不太高兴。", "奶奶心里一点儿也不高兴", id="not at all"),
        pytest.param("我一直以为他不会游泳。", "我有时候会以为他不会游泳", id="thought at times"),
        pytest.param("一袋面有三十来斤。", "一袋面至少有三十斤", id="at least, before what there is"),
    ],
)
def test_a_wrong_wording_is_good_chinese(source: str, wrong: str) -> None:
    [item] = items(source)
    assert wrong in item.all_options


def test_nothing_cannot_be_going_to_be() -> None:
    assert not any("不可能要" in option for item in items("明年这里可能要修桥。") for option in item.all_options)


@pytest.mark.parametrize(
    ("source", "offered", "never"),
    [
        pytest.param("井里的水降到三米左右。", "井里的水正好降到三米", "降到三米以上", id="what it falls to"),
        pytest.param("这把椅子坐了大约四十年。", "这把椅子最多坐了四十年", "坐了最多", id="so long at most"),
        pytest.param("竹子长了大约六个月。", "竹子正好长了六个月", "长了正好", id="so long exactly"),
        pytest.param("一个书架能放两百本左右。", "一个书架最多能放两百本", "放最多", id="what can be done"),
        pytest.param("我偶尔会算错账。", "我总是会算错账", "一直", id="always, of what happens"),
        pytest.param("木船比铁船轻多了。", "木船只比铁船轻一点儿", "铁船比木船", id="a little, beside much"),
    ],
)
def test_a_wrong_wording_stands_where_people_put_it(source: str, offered: str, never: str) -> None:
    [item] = items(source)
    assert offered in item.all_options
    assert not any(never in option for option in item.all_options)


@pytest.mark.parametrize(
    "source", ["这种杯子卖六块多。", "我觉得船太小，不过能用。", "这条路比较远。", "我们一年多三成收入。"]
)
def test_what_is_said_otherwise_by_nobody_is_not_asked(source: str) -> None:
    assert not items(source)
