"""A quote is told with the translation of its sentence, and of no more than that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.meant import all_meant, as_translated, meant
from quizzes.distractors.document import Document
from quizzes.distractors.edits.shifts import shifted
from quizzes.languages import TranslationLanguage
from tests.quizzes.comprehension.passages import passage, told_in
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "translation", "quote", "ja"),
    [
        pytest.param("雨停了。", "雨がやみました。", None, "（雨がやみました）", id="the sentence"),
        pytest.param("雨停了，我走了。", "雨がやみ、出た。", "雨停了", "（文全体では：雨がやみ、出た）", id="a part"),
        pytest.param(
            "雨停了，我走了，他在家。", "雨がやんだ。彼は家だ。", None, "（雨がやんだ。彼は家だ）", id="told in two"
        ),
        pytest.param("雨停了。", "雨だった。やみました。", None, "（雨だった。やみました）", id="all of its paragraph"),
        pytest.param(
            "他问：“雨停了吗？”",
            "彼は「雨はやんだ？」。私は黙った。",
            None,
            "（彼は「雨はやんだ？」）",
            id="the quotation",
        ),
        pytest.param(
            "他看了看天，“雨停了。”",
            "彼は空を見上げた。「雨がやんだ。」だが私は何も言わなかった。",
            None,
            "（彼は空を見上げた。「雨がやんだ。」）",
            id="the quotation with its own end",
        ),
        pytest.param(
            "“雨停了。”他看了看天，“走吧。”",
            "「雨がやんだ。」彼は空を見上げた。「行こう。」",
            None,
            "（「雨がやんだ。」彼は空を見上げた。「行こう。」）",
            id="both parts of the quotation",
        ),
        pytest.param(
            "他笑了，“雨停了。”",
            "彼は「雨がやんだ。」と笑いました。",
            None,
            "（彼は「雨がやんだ。」と笑いました）",
            id="with how it is said, behind its own end",
        ),
        pytest.param(
            "他提醒我：“雨还没停。”",
            "彼に「雨はまだやんでいない」と言われましたが、出かけました。",
            None,
            "（彼に「雨はまだやんでいない」と言われました）",
            id="without what is done in spite of it",
        ),
        pytest.param(
            "他开会时说：“雨还没停。”",
            "彼が会議で「雨はまだやんでいない」と言うので、私は傘を取りに戻りました。",
            None,
            "（彼が会議で「雨はまだやんでいない」と言う）",
            id="without what is done because of it",
        ),
        pytest.param(
            "他笑着说：“雨还没停。”",
            "彼は「雨はまだやんでいない」と言って笑いました。",
            None,
            "（彼は「雨はまだやんでいない」と言って笑いました）",
            id="with how it is said",
        ),
        pytest.param(
            "他问：“雨停了吗？”",
            "「雨はやんだ？」と彼。黙った。",
            None,
            "（「雨はやんだ？」と彼。黙った）",
            id="as one",
        ),
        pytest.param("（笑）雨停了。", "（笑）雨がやみました。", None, "（雨がやみました）", id="without what is done"),
        pytest.param(
            "（雨声，由远及近。）", "（雨音が近づく）", None, "（雨音が近づく）", id="nothing but what is heard"
        ),
    ],
)
def test_a_quote_is_told_with_what_it_means(source: str, translation: str, quote: str | None, ja: str) -> None:
    whole = Document(talk(("老周", source, translation)))
    assert meant(whole, whole.spots[0], quote) == (ja, "")


_TWO_IN_ONE = "老周看了看天，把伞收起来，“雨停了。”可是女儿没有出门。"


@pytest.mark.parametrize(
    ("source", "translation", "quote", "ja"),
    [
        pytest.param(
            _TWO_IN_ONE,
            "老周は空を見て、傘をたたんだ。「雨がやんだ。」だが娘は出かけなかった。",
            "老周看了看天，把伞收起来",
            "（文全体では：老周は空を見て、傘をたたんだ。「雨がやんだ。」）",
            id="the first of two",
        ),
        pytest.param(
            _TWO_IN_ONE,
            "老周は空を見て、傘をたたんだ。「雨がやんだ。」だが娘は出かけなかった。",
            "可是女儿没有出门",
            "（だが娘は出かけなかった）",
            id="the second of two",
        ),
        pytest.param(
            _TWO_IN_ONE,
            "老周は空を見て傘をたたみ、雨がやんだと言ったが、娘は出かけなかった。",
            "老周看了看天，把伞收起来",
            "",
            id="two that are one in the translation",
        ),
        pytest.param(
            "“雨停了。”老周笑着说，把伞收起来。",
            "「雨がやんだ。」老周は笑って言い、傘をたたんだ。",
            "把伞收起来",
            "（文全体では：「雨がやんだ。」老周は笑って言い、傘をたたんだ）",
            id="one, with who says it",
        ),
    ],
)
def test_of_two_sentences_told_as_one_a_quote_means_its_own(source: str, translation: str, quote: str, ja: str) -> None:
    whole = Document(talk((None, source, translation)))
    assert meant(whole, whole.spots[0], quote)[0] == ja


@pytest.mark.parametrize(
    ("after", "ja"),
    [
        pytest.param("她说：“你卖。”", "", id="the next sentence quotes it"),
        pytest.param("后来我走了。", "（私が「買いたい」と言うと「売れば」って）", id="no words are quoted there"),
    ],
)
def test_a_translation_that_quotes_what_the_next_sentence_says_tells_nothing(after: str, ja: str) -> None:
    told = passage("我说：“想买。”", after)
    [turn] = told.turns
    [paragraph] = turn.paragraphs
    said = ("私が「買いたい」と言うと「売れば」って。", "そうなりました。")
    sentences = tuple(replace(each, translation=text) for each, text in zip(paragraph.sentences, said, strict=True))
    turns = (replace(turn, paragraphs=(replace(paragraph, sentences=sentences),)),)
    whole = Document(replace(told, turns=turns, translation_language=TranslationLanguage.JAPANESE))
    assert meant(whole, whole.spots[0]) == (ja, "")


@pytest.mark.parametrize(
    ("translation", "ja"),
    [
        pytest.param(
            "医者もあきらめていました。このパソコンには丸3年かかりました。",
            "（このパソコンには丸3年かかりました）",
            id="of the one before",
        ),
        pytest.param("古いパソコンでした。直すのに丸3年かかりました。", "", id="of its own"),
        pytest.param("医者なら3年です。このパソコンでした。", "", id="with its number"),
    ],
)
def test_a_sentence_of_a_translation_that_has_words_of_the_one_before_alone_is_left_out(
    translation: str, ja: str
) -> None:
    told = passage("邻居都摇头，医生也摇头。", "这台电脑我们修了整整三年。")
    whole = told_in(told, ("近所の人も医者も首を振りました。", translation), TranslationLanguage.JAPANESE)
    assert meant(whole, whole.spots[1]) == (ja, "")


@pytest.mark.parametrize(
    ("sources", "translations", "ja"),
    [
        pytest.param(
            ("他天天晒太阳。", "不过话说回来，我承认他有一半的道理。"),
            ("毎日ひなたぼっこです。", "とはいえ、半分は道理があると認めます。でも分からないことがある。"),
            "",
            id="another link of the next sentence",
        ),
        pytest.param(
            ("他天天晒太阳。", "不过我承认他有一半的道理。"),
            ("毎日です。", "日に当たっています。でも私は半分は道理があると認めます。"),
            "（でも私は半分は道理があると認めます）",
            id="its own link",
        ),
        pytest.param(
            ("老人看着火车和月亮。", "老人想了很久，我问他：「月亮好吗？火车呢？苹果好吃吗？」"),
            ("老人は汽車を見ます。", "老人は月を見ました。「汽車は？りんごはおいしいですか？」"),
            "（老人は月を見ました。「汽車は？りんごはおいしいですか？」）",
            id="the first clause told freely",
        ),
        pytest.param(
            ("弟弟把船推下水，天还没亮。", "我们在北京拍了四个早晨，前三天下雨，导演很生气。"),
            (
                "弟が船を水に押し出します。",
                "夜明け前です。北京で四朝かけて撮りましたが、最初の3日は雨で、監督は怒りました。",
            ),
            "（北京で四朝かけて撮りましたが、最初の3日は雨で、監督は怒りました）",
            id="the last clause of the sentence before",
        ),
    ],
)
def test_a_first_sentence_is_left_out_only_where_the_rest_says_the_sentence(
    sources: tuple[str, str], translations: tuple[str, str], ja: str
) -> None:
    whole = told_in(passage(*sources), translations, TranslationLanguage.JAPANESE)
    assert meant(whole, whole.spots[1]) == (ja, "")


def test_words_of_a_long_quotation_are_not_told_by_all_of_it() -> None:
    source = "她说：“方向没有错，错的是步子，机器还在。可他没要，他现在在上海。”"
    translation = "彼女は言います。「方向は正しい。間違えたのは歩幅です。機械は残っています。彼は今、上海にいます。」"
    whole = told_in(passage(source, "我走了。"), (translation, "私は出ました。"), TranslationLanguage.JAPANESE)
    assert meant(whole, whole.spots[0], "他现在在上海") == ("", "")


def test_sentences_in_a_row_are_told_only_where_each_has_a_translation() -> None:
    whole = Document(talk(("老周", "雨停了。", "雨がやみました。"), ("老周", "我走了。", "出ました。")))
    assert all_meant(whole, whole.spots) == ("（雨がやみました。出ました）", "")
    half = Document(talk(("老周", "雨停了。", None), ("老周", "我走了。", "出ました。")))
    assert all_meant(half, half.spots) == ("", "")
    more = Document(talk(("老周", "雨停了。", "雨がやみました。"), ("老周", "我走了。", "出ました。もう夜でした。")))
    assert all_meant(more, more.spots) == ("", "")


@pytest.mark.parametrize(
    ("source", "translation", "is_told"),
    [
        pytest.param("雨停了。", "雨がやみました。私は出ました。", False, id="more sentences than clauses"),
        pytest.param("……", "雨がやみました。私は出ました。", False, id="sentences for what has no clause"),
        pytest.param("雨停了，天还阴。", "雨がやみました。空は暗いままでした。", False, id="as many"),
        pytest.param("雨停了，我等了三天。", "雨がやみました。私は3日待ちました。", True, id="with its number"),
        pytest.param(
            "雨停了，我在厨房洗碗。", "雨がやみました。台所で皿を洗っていたんです。", True, id="its own words"
        ),
        pytest.param(
            "雨停了，我在厨房洗碗。", "雨がやみ、皿を洗いました。家を出ました。", False, id="words of neither"
        ),
        pytest.param("雨停了，我等了三天。", "3日待ちました。そして家を出ました。", False, id="without its number"),
    ],
)
def test_a_translation_that_may_go_on_into_the_next_sentence_tells_nothing(
    source: str, translation: str, *, is_told: bool
) -> None:
    whole = passage(source, "我走了。")
    document = told_in(whole, (translation, "出かけました。"), TranslationLanguage.JAPANESE)
    assert any(meant(document, document.spots[0])) is is_told


@pytest.mark.parametrize(
    ("source", "after", "translations", "told"),
    [
        pytest.param(
            "那年机器告诉我们，树多了一半，大家高兴得要摆酒席。",
            "我不相信，上山去看。",
            (
                "The machine told us that half as many trees stood there, and we set tables. I doubted.",
                "I went up.",
            ),
            False,
            id="the beginning of the next",
        ),
        pytest.param(
            "那年机器告诉我们，树多了一半，我怀疑。",
            "我不相信，上山去看。",
            ("The machine told us that half as many trees stood there. I doubted.", "I went up."),
            True,
            id="its own last clause",
        ),
        pytest.param(
            "光靠车票，一公里亏四毛一。",
            "后来，我们也送货。",
            ("切符だけなら1キロで0.41元の赤字です。", "あとで荷物も運びました。"),
            True,
            id="a decimal",
        ),
    ],
)
def test_a_translation_tells_what_a_sentence_means_only_where_it_ends_with_it(
    source: str, after: str, translations: tuple[str, str], *, told: bool
) -> None:
    whole = passage(source, after)
    language = TranslationLanguage.JAPANESE if translations[0].endswith("。") else TranslationLanguage.ENGLISH
    document = told_in(whole, translations, language)
    assert any(meant(document, document.spots[0])) is told


@pytest.mark.parametrize(
    ("translations", "expected"),
    [
        pytest.param(
            (
                "Building this machine takes 200,000, and with insurance it takes six years to pay. Teachers complain.",
                "I say to them: then look for other teachers.",
            ),
            "six years to pay”)",
            id="English",
        ),
        pytest.param(
            (
                "この機械を造るのに二十万、それに保険と修理を足すと、六年でやっと元が取れます。先生は遅いと言います。",
                "私は、ほかの先生を探してくださいと言うんです。",
            ),
            "六年でやっと元が取れます）",
            id="Japanese",
        ),
    ],
)
def test_a_short_sentence_that_says_words_of_the_next_alone_is_left_out(
    translations: tuple[str, str], expected: str
) -> None:
    whole = passage("造这台机器要二十万，再加上保险和修理，六年才能挣回来。", "老师嫌慢，我说，那您去找别的老师。")
    language = TranslationLanguage.JAPANESE if translations[0].endswith("。") else TranslationLanguage.ENGLISH
    document = told_in(whole, translations, language)
    assert "".join(meant(document, document.spots[0])).endswith(expected)


@pytest.mark.parametrize(
    ("translations", "told"),
    [
        pytest.param(
            ("Some have scars. We put the photos together.", "At first it was all done by eye."), False, id="shifted"
        ),
        pytest.param(
            ("Some have scars. So we put photos side by side.", "That was all of it together."), False, id="cut late"
        ),
        pytest.param(("Some have scars.", "We put the photos together."), True, id="each with its own"),
        pytest.param(("Some have scars.", "At first it was all done by eye."), True, id="worded freely"),
    ],
)
def test_a_translation_that_stands_with_the_sentence_beside_it_tells_nothing(
    translations: tuple[str, str], *, told: bool
) -> None:
    whole = passage("有的身上有伤疤。", "我们把照片放在一起。")
    document = told_in(whole, translations, TranslationLanguage.ENGLISH)
    assert all(any(meant(document, spot)) is told for spot in document.spots)
    assert any(all_meant(document, document.spots)) is told


@pytest.mark.parametrize(
    ("sources", "translations", "told"),
    [
        pytest.param(
            ("我一跺脚，对呀！", "从此我们把船停在码头。"),
            ("I stamped my foot.", "Right! From then on we left the boat at the pier."),
            False,
            id="the cry of the sentence before",
        ),
        pytest.param(
            ("我一跺脚，对呀！", "从此我们把船停在码头。"),
            ("I stamped my foot. Right!", "From then on we left the boat at the pier."),
            True,
            id="each with its own",
        ),
        pytest.param(
            ("我一跺脚，对呀！", "没错，我们从此把船停在码头，哪儿也不去！"),
            ("I stamped my foot.", "Right! From then on we left the boat at the pier and went nowhere."),
            True,
            id="a cry of its own",
        ),
        pytest.param(
            ("我买了一条船，还有一把雨伞。", "从此我们住在码头，哪儿也不去。"),
            ("I bought a boat.", "And an umbrella. From then on we lived at the pier and went nowhere."),
            False,
            id="words of the sentence before",
        ),
    ],
)
def test_a_translation_that_begins_with_what_the_sentence_before_says_tells_nothing(
    sources: tuple[str, str], translations: tuple[str, str], *, told: bool
) -> None:
    whole = passage(*sources)
    document = told_in(whole, translations, TranslationLanguage.ENGLISH)
    assert any(meant(document, document.spots[1])) is told


@pytest.mark.parametrize(
    ("translations", "told"),
    [
        pytest.param(
            (
                "みんなが拍手してくれて、とても恥ずかしかったです。今では楽譜も読めます。",
                "孫が毎晩、紙に書いて教えてくれたんです。",
            ),
            False,
            id="the half of the next sentence",
        ),
        pytest.param(("今では楽譜も読めます。", "孫が毎晩、紙に書いて教えてくれたんです。"), False, id="nothing else"),
        pytest.param(
            ("みんなが拍手してくれました。", "今では楽譜も読めます、孫が毎晩、紙に書いて教えてくれたんです。"),
            True,
            id="each with its own",
        ),
        pytest.param(
            ("Everyone clapped. Now I can read music.", "My grandson wrote it out for me every night."),
            False,
            id="the half of the next sentence, in English",
        ),
        pytest.param(
            ("Everyone clapped.", "Now I can read music, as my grandson wrote it out for me."),
            True,
            id="each with its own, in English",
        ),
    ],
)
def test_a_translation_that_has_the_time_of_the_next_sentence_tells_nothing(
    translations: tuple[str, str], *, told: bool
) -> None:
    whole = passage("大家都拍手了。", "现在连乐谱我也会看了，是孙子每天晚上写在纸上教我的。")
    language = TranslationLanguage.JAPANESE if translations[0].endswith("。") else TranslationLanguage.ENGLISH
    document = told_in(whole, translations, language)
    assert [any(meant(document, spot)) for spot in document.spots] == [told, told]


@pytest.mark.parametrize(
    ("sources", "translation", "told"),
    [
        pytest.param(
            ("客人说，他去过九家，只有这里的面，汤还热着。", "从那以后我才懂了。"),
            "客は九軒へ行ったそうです。それでやっと分かりました。",
            False,
            id="what the next sentence says",
        ),
        pytest.param(
            ("客人说，他去过九家，后来才来这里，汤还热着。", "从那以后我才懂了。"),
            "客は九軒へ行ったそうです。その後ここへ来たと言います。",
            True,
            id="what it says itself",
        ),
        pytest.param(
            ("客人说，他去过九家，只有这里的面，汤还热着。", "我很高兴。"),
            "客は九軒へ行ったそうです。でも熱いのはここだけ。",
            True,
            id="nothing follows from it",
        ),
    ],
)
def test_a_translation_that_goes_on_with_what_follows_tells_nothing(
    sources: tuple[str, str], translation: str, *, told: bool
) -> None:
    whole = passage(*sources)
    document = told_in(whole, (translation, "本当にそうです。"), TranslationLanguage.JAPANESE)
    assert bool(meant(document, document.spots[0])[0]) is told


_AGAINST = "店長は賛成しませんでした。"


@pytest.mark.parametrize(
    ("before", "translation", "told"),
    [
        pytest.param(
            _AGAINST,
            "危険だと心配して。そこで彼の目の前で一袋の米を二階まで担ぎ上げたら、何も言わなくなりました。",
            False,
            id="what the one before says",
        ),
        pytest.param(
            "店長は危険だと心配して、反対しました。",
            "重くて。でも彼の目の前で一袋の米を二階まで担ぎ上げたら、何も言わなくなりました。",
            True,
            id="something new",
        ),
        pytest.param(
            _AGAINST,
            "わたしは笑いました。彼の目の前で一袋の米を二階まで担ぎ上げたら、何も言わなくなりました。",
            True,
            id="a whole sentence",
        ),
    ],
)
def test_a_translation_that_begins_with_what_was_said_before_tells_nothing(
    before: str, translation: str, *, told: bool
) -> None:
    whole = passage("老板不同意，担心太危险。", "我就当着他的面，把一袋米扛到了二楼，他就不说话了。")
    document = told_in(whole, (before, translation), TranslationLanguage.JAPANESE)
    assert any(meant(document, document.spots[1])) is told


@pytest.mark.parametrize(
    ("source", "translation", "told"),
    [
        pytest.param("我说不学木工了。", "大工の勉強はやめると言った。", True, id="one side alone says not"),
        pytest.param("我说不学木工了。", "雨が降っていた。", False, id="and no word is the same"),
    ],
)
def test_a_quote_is_told_with_what_says_it_in_words_of_its_own(source: str, translation: str, *, told: bool) -> None:
    whole = Document(talk(("老周", source, translation)))
    assert whole.spots[0].translation is None
    assert any(meant(whole, whole.spots[0])) is told


@pytest.mark.parametrize(
    ("first", "told", "expected"),
    [
        pytest.param(
            "弟弟有一点比我强，就是敢开口。", "弟には、私のかなわない点が一つあります。", True, id="what was announced"
        ),
        pytest.param(
            "弟弟那天也来了。",
            "弟もその日は来ました。",
            False,
            id="nothing announced",
        ),
    ],
)
def test_a_translation_that_begins_with_what_was_announced_before_tells_nothing(
    first: str, told: str, *, expected: bool
) -> None:
    whole = passage(first, "雨停了，我在车站等了三天，车没来。")
    document = told_in(
        whole, (told, "思ったことを言えることです。雨がやみ、私はバスを三日待ちました。"), TranslationLanguage.JAPANESE
    )
    assert (1 in shifted(document)) is expected
    assert not expected or meant(document, document.spots[1]) == ("", "")


@pytest.mark.parametrize(
    ("more", "quoted"),
    [
        pytest.param("", "头几年确实赔，赔的是模具，不是布", id="the whole of a short sentence"),
        pytest.param(
            "，" + "后来我们把店搬到了河边，" * 5 + "才好一点儿", "赔的是模具，不是布", id="a part of a long one"
        ),
    ],
)
def test_a_part_is_quoted_with_all_that_its_translation_says(more: str, quoted: str) -> None:
    told = "最初の数年は確かに赤字でした。その中身は金型で、布ではありません。"
    document = Document(talk(("店主", f"头几年确实赔，赔的是模具，不是布{more}。", told), language="ja"))
    assert as_translated(document, document.spots[0], "赔的是模具，不是布") == quoted
