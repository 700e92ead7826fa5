"""What is shown around a gap ends where a sentence may end, and shows no more than is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.cloze.clip import Clip, apart, around, is_refused, whole
from quizzes.cloze.clip_levels import read_at, read_told, read_untold
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

LONG = "那时候我们一家人还在离城里很远的一个小地方，我们在山里住了很久，每天都要走很远的路，"

SHOWN = [
    pytest.param("他对这件事很感兴趣。", "对", "他＿＿这件事很感兴趣。", id="a short sentence is shown whole"),
    pytest.param(
        f"{LONG}老师给我们推荐了一本很有意思的书，然后就走了。",
        "给",
        "老师＿＿我们推荐了一本很有意思的书。",
        id="of a long one the clause",
    ),
    pytest.param(
        f"{LONG}从长期看，这样的门槛会越来越低，最后谁都可以参加。",
        "从",
        "＿＿长期看，这样的门槛会越来越低。",
        id="what only sets the scene goes on",
    ),
    pytest.param(
        f"{LONG}老师对我们说过一句很重要的话：给别人时间，就是给自己机会。",
        "对",
        "老师＿＿我们说过一句很重要的话。",
        id="what a colon announces is left out",
    ),
    pytest.param(
        f"{LONG}老师拿出一张很旧的照片，转过头来问，你们谁见过他，谁也没说话。",
        "头",
        "转过＿＿来问，你们谁见过他。",
        id="who asks goes on to what is asked",
    ),
    pytest.param(
        f"{LONG}我和他早就商量好了，这条船以后都归他来开，我只管修。",
        "和",
        "我＿＿他早就商量好了，这条船以后都归他来开。",
        id="what is agreed is shown",
    ),
    pytest.param(
        f"{LONG}灯光不够亮的时候看这本旧书，无异于在雾里找一只黑猫，谁也做不到。",
        "看",
        "灯光不够亮的时候＿＿这本旧书，无异于在雾里找一只黑猫。",
        id="what something comes to is shown",
    ),
    pytest.param(
        f"{LONG}采访者说得很明白：这是一个谁都想从他那里听到的故事。",
        "从",
        "这是一个谁都想＿＿他那里听到的故事。",
        id="what announces is left out",
    ),
    pytest.param(
        f"{LONG}他说给我听，这样我就懂了他们到底为什么要来。",
        "给",
        "每天都要走很远的路，他说＿＿我听。",
        id="a few words are shown with the clause before",
    ),
    pytest.param(
        f"{LONG}十个人里有五个，也就是说，一百个人天天来，来上一年，我们也只多卖五十碗面。",
        "也就是说",
        "十个人里有五个，＿＿，一百个人天天来，来上一年，我们也只多卖五十碗面。",
        id="what is said again is said to its end",
    ),
    pytest.param(
        f"{LONG}老师对我们很不满意，说你们几个大人，你一个小伙子，不好好学走路，像什么样子。",
        "伙",
        "你一个小＿＿子，不好好学走路。",
        id="whom somebody calls something",
    ),
    pytest.param(
        f"{LONG}他说这里“给我们带来了很多东西，也很重要”，然后就走了。",
        "给",
        "他说这里“＿＿我们带来了很多东西，也很重要”。",
        id="quotation marks are shown with their other half",
    ),
    pytest.param(
        f"{LONG}一个老师能留给他的学生的，除了书，还可以是一句话，大家都懂。",
        "给",
        "一个老师能留＿＿他的学生的，除了书，还可以是一句话。",
        id="what somebody does is told of in the next clause",
    ),
    pytest.param(
        f"{LONG}我们把那一棵还没开花的树，好好地留给了后来的学生，然后就走了。",
        "把",
        "我们＿＿那一棵还没开花的树，好好地留给了后来的学生。",
        id="an object waits for its verb",
    ),
    pytest.param(
        f"{LONG}他在学校里对我们说完那句话，转身走了出去，谁都没有说话。",
        "对",
        "他在学校里＿＿我们说完那句话，转身走了出去。",
        id="what is over waits for what comes next",
    ),
    pytest.param(
        f"{LONG}忽然从教室里跑出来一个，把他的包拿走了，他没有叫人。",
        "从",
        "忽然＿＿教室里跑出来一个，把他的包拿走了。",
        id="what is counted and not named goes on",
    ),
    pytest.param(
        f"{LONG}他对这里的菜很满意，宁可用手去指菜单，也不肯开口，大家都笑了。",
        "对",
        "他＿＿这里的菜很满意，宁可用手去指菜单，也不肯开口。",
        id="what is preferred belongs to what is not",
    ),
    pytest.param(
        f"{LONG}一种是喝高了的客人，一种是跟家里人拌嘴的，然后就走了。",
        "喝",
        "一种是＿＿高了的客人，一种是跟家里人拌嘴的。",
        id="what is told in a row stays together",
    ),
    pytest.param(
        f"{LONG}大家又要做实验，又要反复不停地跟别人比较，最后还要写报告。",
        "跟",
        "大家又要做实验，又要反复不停地＿＿别人比较。",
        id="what leans on the clause before is shown with it",
    ),
    pytest.param(
        f"{LONG}我们从那里得到很多帮助，如果没有他们，我们就不会成功，也不会回来。",
        "没",
        "如果＿＿有他们，我们就不会成功。",
        id="a condition is shown with what follows",
    ),
    pytest.param(
        f"{LONG}跟三年前的今天相比，这里的客人少了很多，可是我们没有走。",
        "跟",
        "＿＿三年前的今天相比，这里的客人少了很多。",
        id="what is compared with goes on",
    ),
    pytest.param(
        f"{LONG}下午店里常常只有老板一个人；现在早上要排队，晚上也要排队。",
        "常",
        "下午店里＿＿常只有老板一个人。",
        id="a semicolon ends the thought",
    ),
    pytest.param(
        f"{LONG}我们把全部的钱都还给了老师，真正留下的东西，一共不到三件。",
        "给",
        "我们把全部的钱都还＿＿了老师。",
        id="a clause with a verb stands by itself",
    ),
    pytest.param(
        f"{LONG}我们请大家随便来，从他那里学到很多东西，真正交给我们的学费，一共不到三百块。",
        "真",
        "＿＿正交给我们的学费，一共不到三百块。",
        id="a topic is shown with what is said of it",
    ),
    pytest.param(
        f"{LONG}光凭老师这句很有道理的话，我留了下来，谁也没有再走。",
        "句",
        "光凭老师这＿＿很有道理的话，我留了下来。",
        id="what moves somebody goes on to what he does",
    ),
    pytest.param(
        f"{LONG}老师问她早上几点起床，晚上跟谁一起吃饭，书包里那把钥匙是开哪扇门的。",
        "把",
        "书包里那＿＿钥匙是开哪扇门的？",
        id="the last of several questions ends in a question mark",
    ),
    pytest.param(
        f"{LONG}后来过了半年，收到了将近九十万份报告，大家都很高兴。",
        "到",
        "后来过了半年，收＿＿了将近九十万份报告。",
        id="a verb without a subject is shown with the short clause before it",
    ),
]


@pytest.mark.parametrize(("sentence", "key", "prompt"), SHOWN)
def test_the_clauses_that_decide_are_shown(sentence: str, key: str, prompt: str) -> None:
    start = sentence.index(key)
    assert around(_spot(sentence), start, key, first=start, last=start + 1).prompt == prompt


def test_a_clip_that_shows_its_key_twice_says_so() -> None:
    assert whole(_spot("我对他说对不起。"), 1, "对").shows_its_key
    assert not whole(_spot("我跟他说对不起。"), 1, "跟").shows_its_key


def test_the_evidence_of_a_clip_stands_in_its_sentence() -> None:
    sentence = f"{LONG}老师给我们推荐了一本很有意思的书，然后就走了。"
    start = sentence.index("给")
    evidence = around(_spot(sentence), start, "给", first=start, last=start + 1).evidence
    assert evidence.quote == "老师给我们推荐了一本很有意思的书"


def test_the_evidence_of_a_long_clip_goes_on_to_the_end_of_a_thought() -> None:
    sentence = f"与其一直给别人添麻烦，不如自己先动手试一试，{'我们那时候都是这么想的，' * 5}后来才知道没那么容易。"
    start = sentence.index("给")
    whole = Clip(spot=_spot(sentence), start=start, key="给", first=0, last=len(sentence))
    assert whole.evidence.quote == "与其一直给别人添麻烦，不如自己先动手试一试"


def test_of_clips_that_overlap_the_first_is_kept() -> None:
    spot = _spot("我对他说对不起。")
    one, other = whole(spot, 1, "对"), whole(spot, 3, "说")
    assert list(apart([one, other])) == [one]


@pytest.mark.parametrize(
    ("sentence", "key", "is_refused_for"),
    [
        pytest.param("他对这件事很感兴趣。", "对", None, id="plain words"),
        pytest.param("其认知障碍之诊疗乃至监护皆由该学者主持。", "由", "hard-prompt", id="literary words"),
        pytest.param("我对他说对不起。", "对", "gap-in-prompt", id="its key again"),
        pytest.param("七岁那年，为了找一头牛。", "头", "fragment", id="nothing but when and what for"),
        pytest.param("为了找一头牛，我们走了很远。", "头", None, id="what for, and what they did"),
        pytest.param(f"{LONG}{LONG}老师对我们说，", "对", "long-prompt", id="too long"),
        pytest.param("两个看不清，得站远一点儿看。", "得", "fragment", id="two of what"),
        pytest.param("两个人看不清，得站远一点儿看。", "得", None, id="two people"),
        pytest.param("她在门口停了一下，转过头来问：", "在", "fragment", id="asks what"),
        pytest.param("她在门口停了一下，转过头来问", "在", "fragment", id="asks what, at the end of a line"),
        pytest.param("她在门口停了一下，从来没问。", "在", None, id="asked nothing"),
        pytest.param("她在门口停了一下，什么都不说。", "在", None, id="said nothing"),
        pytest.param("我在门口等了半天，忽然跑出来一只。", "在", "fragment", id="one of what"),
        pytest.param("我在门口等了半天，忽然跑出来一只猫。", "在", None, id="one cat"),
    ],
)
def test_a_prompt_can_be_read_by_itself(sentence: str, key: str, is_refused_for: str | None) -> None:
    tally = Tally()
    assert is_refused(whole(_spot(sentence), sentence.index(key), key), 2, tally) is bool(is_refused_for)
    assert set(tally.refused) == ({is_refused_for} if is_refused_for else set())


def test_what_decides_a_gap_is_not_cut_off_with_what_is_taken_back() -> None:
    sentence = f"{LONG}如果明年再去一次，我就带上那本书——哎，不对，那本书已经送给老师了。"
    start = sentence.index("如果")
    clip = around(_spot(sentence), start, "如果", first=start, last=sentence.index("就") + 1)
    assert clip.is_a_fragment


def test_a_part_without_what_it_leans_on_is_a_fragment() -> None:
    sentence = f"{LONG}所以老师给我们推荐了一本很有意思的书，才使我们明白。"
    start = sentence.index("所以")
    first, last = sentence.index("老师"), sentence.index("才使")
    assert Clip(spot=_spot(sentence), start=start, key="给", first=start, last=len(sentence)).is_a_fragment
    assert Clip(spot=_spot(sentence), start=start, key="给", first=first, last=last).is_a_fragment
    assert not Clip(spot=_spot(sentence), start=start, key="给", first=first, last=len(sentence)).is_a_fragment


@pytest.mark.parametrize(
    ("before", "part", "is_fragment"),
    [
        pytest.param("你要是喘得说不出话，", "那就是跑得太快了。", True, id="what comes of a condition"),
        pytest.param("核试验留下的放射性信号，", "在这根冰芯上位于二十米处。", True, id="a verb without its subject"),
        pytest.param("一种是喝高了的客人，", "一种是跟家里人拌嘴的。", True, id="the second of two"),
        pytest.param("话说得越平淡，", "最后那一句就越有力量。", True, id="the second half of the more"),
        pytest.param("话说得很平淡，", "最后那一句越来越有力量。", False, id="more and more"),
        pytest.param("一是要看天气，", "二是得有人愿意来帮忙。", True, id="the second of what is told in a row"),
        pytest.param("门口站着一位大姐，", "一身汗味儿，背着两个大包。", True, id="what somebody is covered with"),
        pytest.param("她说茶放在罐子里会变味，", "放在肚子里不会变味。", True, id="put elsewhere"),
        pytest.param("去年我教过一个男孩儿，", "姓马，英语从来没考好过。", True, id="whose name it is"),
        pytest.param("她笑着说了一句老话，", "中文里既是夸人，也是骂人。", True, id="of which words it is said"),
        pytest.param("街上还剩三个店，", "有一家是我哥哥自己开的。", True, id="one of those named before"),
        pytest.param("街上还剩三个店，", "有一家卖书的店人很多。", False, id="one that is named"),
        pytest.param("大家都喘得说不出话，", "我们还是跑得太快了。", False, id="a sentence of its own"),
        pytest.param("手里有三个箱子，挑一个，", "那叫挑；只剩一个箱子，那叫认命。", True, id="what it is called so"),
        pytest.param("手里的三个箱子都空了，", "那个红的箱子是我妈妈的。", False, id="that one"),
        pytest.param("有人问他爷爷住在哪儿，", "他就指着远处那座山。", True, id="what he does then"),
        pytest.param("我在书上学过三年，", "可是从来没有真的做过。", True, id="what it turns against"),
        pytest.param("我在书上学过三年，", "可惜从来没有真的做过。", False, id="a pity"),
        pytest.param("店里早开了半个小时，", "好让大家赶得上第一班车。", True, id="what it is done for"),
        pytest.param("店里早开了半个小时，", "省得大家在门口等那么久。", True, id="what is spared"),
        pytest.param("店里的人半个小时没说话，", "好让人担心的一个晚上。", False, id="so worrying"),
        pytest.param("有人问他爷爷住在哪儿，", "他就是不肯告诉别人呢。", False, id="he just will not"),
    ],
)
def test_a_part_does_not_begin_in_the_middle(before: str, part: str, *, is_fragment: bool) -> None:
    spot = _spot(before + part)
    clip = Clip(spot=spot, start=len(before) + 4, key=part[4], first=len(before), last=len(spot.source))
    assert clip.is_a_fragment is is_fragment


TAKEN_BACK = (
    "后来才知道，那座桥是村里人自己拆的，因为救护车……不对，那时候没有救护车，大家抬着人绕了很远，走了两个小时。"
)


@pytest.mark.parametrize(
    ("key", "prompt"),
    [
        pytest.param("后来", "＿＿才知道，那座桥是村里人自己拆的。", id="before what is taken back"),
        pytest.param("两", "大家抬着人绕了很远，走了＿＿个小时。", id="after it"),
    ],
)
def test_what_a_speaker_takes_back_is_not_shown(key: str, prompt: str) -> None:
    start = TAKEN_BACK.index(key)
    clip = around(_spot(TAKEN_BACK), start, key, first=start, last=start + len(key))
    assert clip.prompt == prompt
    assert not clip.is_a_fragment
    assert whole(_spot(TAKEN_BACK), start, key).is_a_fragment


def test_a_part_begins_with_no_negation_whose_subject_stands_before() -> None:
    sentence = f"{LONG}停车场的地是村里的，不归我们管，而且游客会把车停到路上去。"
    first = sentence.index("不归")
    assert Clip(spot=_spot(sentence), start=first, key="管", first=first, last=len(sentence)).is_a_fragment
    other = sentence.replace("不归我们管", "到处没有人管")
    assert not Clip(spot=_spot(other), start=first, key="管", first=first, last=len(other)).is_a_fragment


def test_a_part_that_says_nothing_of_what_it_names_is_a_fragment() -> None:
    sentence = "周围的三家书店，有一家卖得很好。"
    first = sentence.index("有")
    assert Clip(spot=_spot(sentence), start=4, key="家", first=0, last=first).is_a_fragment
    assert not whole(_spot(sentence), 4, "家").is_a_fragment


@pytest.mark.parametrize(
    ("sentence", "key", "level"),
    [
        pytest.param("与其坐车，不如走完这条路。", "完", 3, id="rather than, which is not asked for"),
        pytest.param("哪怕下雨，我也要走完这条路。", "完", 3, id="even if"),
        pytest.param("我要走完这条路。", "完", 2, id="nothing is joined"),
        pytest.param("再说，我要走完这条路。", "完", 2, id="besides"),
    ],
)
def test_without_a_translation_the_hardest_connective_lifts_the_level_by_one(
    sentence: str, key: str, level: int
) -> None:
    clip = whole(_spot(sentence), sentence.index(key), key)
    assert read_untold(clip, 2) == level
    assert read_told(clip, 2) <= level


def test_a_sentence_lifts_its_gap_by_one_level_at_most() -> None:
    hard = whole(_spot("我买票的时候看见了一个很小的螃蟹。"), 9, "了")
    assert [read_told(hard, level) for level in (1, 2, 3, 4, 5)] == [2, 3, 4, 4, 5]
    assert read_untold(hard, 1) == 2


def test_the_level_of_a_prompt_is_near_that_of_its_words() -> None:
    assert read_at(whole(_spot("他对这件事很感兴趣。"), 1, "对"), 3) == 3
    assert read_at(whole(_spot("现有场景不掌握在初创公司手上。"), 7, "在"), 2) > 2
    assert read_at(whole(_spot("我买票的时候看见了一个很小的螃蟹。"), 9, "了"), 1) == 4


def _spot(sentence: str) -> Spot:
    [spot] = Document(talk(("甲", sentence, None), language=None)).spots
    return spot


@pytest.mark.parametrize(
    ("last", "prompt"),
    [
        pytest.param("”", "“我不是想知道谁来了，而是想知道你写＿＿了没有，写完了就能一起吃晚饭。”", id="all of it"),
    ],
)
def test_a_part_opens_no_quotation_that_it_does_not_close(last: str, prompt: str) -> None:
    sentence = "“我不是想知道谁来了，而是想知道你写完了没有，写完了就能一起吃晚饭。”"
    clip = Clip(
        spot=_spot(sentence), start=sentence.index("完"), key="完", first=0, last=sentence.index(last) + len(last)
    )
    assert clip.prompt == prompt
    assert clip.evidence.quote in sentence
