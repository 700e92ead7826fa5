"""A translation speaks for a sense of a word by what it says, and not by a piece of another word."""

from __future__ import annotations

import re

import pytest

from quizzes.distractors.glosses.word_senses import meant_sense, senses_of_words


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        pytest.param("庭に人工の池を掘った。", "ja", "artificial", id="made and not grown"),
        pytest.param("検品は人の手でやっています。", "ja", "done by people, manual", id="by hand"),
        pytest.param("They dug an artificial lake.", "en", "artificial", id="in English"),
    ],
)
def test_what_is_artificial_is_told_from_what_people_do(text: str, language: str, meant: str) -> None:
    sense = meant_sense(senses_of_words()["人工"], text, language)
    assert sense is not None
    assert sense.en == meant


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        pytest.param("その後をどれだけ見事にやっても無駄骨です。", "ja", "later, afterwards", id="what is done later"),
        pytest.param("家の裏に竹が生えている。", "ja", "behind", id="where bamboo grows"),
        pytest.param("Whatever you do afterwards is in vain.", "en", "later, afterwards", id="later, in English"),
        pytest.param("He stood behind the door.", "en", "behind", id="where somebody stands"),
    ],
)
def test_what_comes_later_is_told_from_what_is_behind(text: str, language: str, meant: str) -> None:
    sense = meant_sense(senses_of_words()["后面"], text, language)
    assert sense is not None
    assert sense.en == meant


@pytest.mark.parametrize(
    ("word", "text", "language", "wrong"),
    [
        pytest.param("上市", "The new lamp came out and the public loved it.", "en", "to go public", id="the public"),
        pytest.param("主人", "犬が主人のあとを追った。", "ja", "host", id="the 主人 of a dog"),
        pytest.param("作业", "They hand the sheets in after work.", "en", "operation", id="after work"),
        pytest.param("分手", "He and his partner ended it.", "en", "to part", id="a partner"),
        pytest.param("分手", "She is leaving her boyfriend.", "en", "to part", id="to leave somebody for good"),
        pytest.param("到底", "Every teacher is a person.", "en", "on earth (in a question)", id="every"),
        pytest.param("究竟", "Everyone makes mistakes.", "en", "on earth", id="everyone"),
        pytest.param("包袱", "祖母は荷物を提げて来た。", "ja", "burden", id="luggage"),
        pytest.param("口气", "息子は命令するような言い方をした。", "ja", "breath", id="a son"),
        pytest.param("吸收", "Moss can take in water.", "en", "to take in (as members)", id="to take in water"),
        pytest.param("地道", "It really is Sichuan cooking.", "en", "authentic", id="really"),
        pytest.param("场景", "The setting of the film is a harbour.", "en", "scenario (of use)", id="of a film"),
        pytest.param("大气", "My grandfather measures the air.", "en", "generous (in manner)", id="a grandfather"),
        pytest.param("天花板", "The captain painted it white.", "en", "ceiling (upper limit)", id="a captain"),
        pytest.param("对象", "私たちが調べたのは彼女でした。", "ja", "boyfriend or girlfriend", id="彼女, she"),
        pytest.param("对象", "We look for a partner abroad.", "en", "boyfriend or girlfriend", id="in business"),
        pytest.param("应付", "We get by in any weather.", "en", "to do half-heartedly", id="to get by"),
        pytest.param("应用", "They peel the apples by machine.", "en", "to put to use", id="apples"),
        pytest.param("打包", "We packed up the leftovers.", "en", "to pack up", id="leftovers"),
        pytest.param(
            "打卡", "Workers check in at nine.", "en", "to visit (a popular spot) for a photo", id="at a factory"
        ),
        pytest.param("裁判", "双方は裁判所の判決を受け入れた。", "ja", "referee", id="of a court"),
        pytest.param("批评", "先生が何か言うことがあった。", "ja", "to tell off", id="ことが"),
        pytest.param("挂牌", "It was a significant day.", "en", "to put up a sign", id="significant"),
        pytest.param("架子", "台湾の社長は誰とでも話した。", "ja", "shelf", id="Taiwan"),
        pytest.param("根本", "貧しさなどの源だ。", "ja", "(not) at all", id="など"),
        pytest.param(
            "毛病",
            "Something is wrong with the air conditioner.",
            "en",
            "illness, trouble (of the body)",
            id="an air conditioner",
        ),
        pytest.param("毛病", "病院の機械がまた止まった。", "ja", "illness, trouble (of the body)", id="a hospital"),
        pytest.param("电动车", "She rides it every evening.", "en", "electric car", id="every evening"),
        pytest.param("碰到", "暗い廊下で机にぶつかった。", "ja", "to run into", id="a desk in the dark"),
        pytest.param("碰到", "We hit a problem on the first day.", "en", "to touch", id="a problem"),
        pytest.param(
            "镜头", "けんかの場面でも、カメラは離れなかった。", "ja", "shot (of a film)", id="a camera in a scene"
        ),
        pytest.param("空间", "The car has plenty of room inside.", "en", "room (to grow)", id="in a car"),
        pytest.param(
            "背景", "写真の背景は山だった。", "ja", "background (circumstances)", id="what is behind in a picture"
        ),
        pytest.param("自然", "長く続ければ自然に身につく。", "ja", "nature", id="by itself"),
        pytest.param("表格", "The former manager drew a chart.", "en", "form (to fill in)", id="a former manager"),
        pytest.param("表现", "祭りの日の出来事を描いた。", "ja", "performance (how one does)", id="what happened"),
        pytest.param("见到", "会社で珍しい鳥を眺めた。", "ja", "to meet (somebody)", id="a firm"),
        pytest.param("认识", "I recognized him by his hat.", "en", "to recognize (a fact)", id="by a hat"),
        pytest.param("评论", "I read the reviews before I buy.", "en", "commentary, criticism", id="of buyers"),
        pytest.param("说法", "彼は小説の中でそう書いた。", "ja", "view", id="a novel"),
        pytest.param("轨道", "Of course it is old iron.", "en", "orbit, course", id="of course"),
        pytest.param("键盘", "The keyboard of the piano is worn.", "en", "keyboard", id="of a piano"),
        pytest.param(
            "门槛", "He stepped over the threshold.", "en", "barrier (to starting or using something)", id="of a house"
        ),
        pytest.param("门路", "かつて祖父も通った。", "ja", "connections", id="かつて"),
        pytest.param("关系", "かつて二人は親しかった。", "ja", "connections", id="かつて, of two"),
        pytest.param("队伍", "列車に乗ったのは十人だった。", "ja", "line (of people)", id="a train"),
        pytest.param("题目", "数学の課題を三つ解いた。", "ja", "title", id="a task"),
        pytest.param("压力", "周りからの圧力を感じた。", "ja", "pressure (a force)", id="of people"),
        pytest.param("台阶", "I faced the teacher and sat down.", "en", "a way to save face", id="faced"),
        pytest.param("关系", "仲間に頼んで入れてもらった。", "ja", "relation", id="friends"),
        pytest.param("便宜", "人の不安につけ込む。", "ja", "cheap", id="fear"),
        pytest.param("从来", "彼は決して遅れず、非常に几帳面だ。", "ja", "always (until now)", id="非常に"),
        pytest.param("实在", "He took me in and kept his word.", "en", "really", id="took"),
        pytest.param("充电", "栄養のある物を食べて休む。", "ja", "to recharge oneself", id="food"),
        pytest.param("功夫", "At that time he taught kung fu.", "en", "time and effort", id="kung fu at that time"),
        pytest.param("功夫", "祖父は毎日一時間カンフーを練習した。", "ja", "time and effort", id="an hour of kung fu"),
        pytest.param("算账", "He came for me that summer.", "en", "to do the accounts", id="summer"),
        pytest.param("蛋糕", "She gave me a piece of it.", "en", "a share of the profit", id="a piece"),
        pytest.param("调剂", "日曜は自転車で出かける。", "ja", "to reassign", id="a bicycle"),
        pytest.param("门路", "祖父の紹介で鉄道に入った。", "ja", "way (of doing things)", id="a railway"),
        pytest.param("项目", "Eventually the bridge was built.", "en", "event (in sport)", id="eventually"),
        pytest.param("干脆", "部屋はいつも清潔だった。", "ja", "clear-cut, to the point", id="clean"),
        pytest.param("出包", "I sent the work to another firm by message.", "en", "to slip up", id="a message"),
    ],
)
def test_a_sense_is_not_borne_out_by_what_belongs_to_another_word(
    word: str, text: str, language: str, wrong: str
) -> None:
    senses = senses_of_words()[word]
    meant = meant_sense(senses, text, language)
    assert wrong in {sense.en for sense in senses}
    assert meant is None or meant.en != wrong


@pytest.mark.parametrize(
    ("word", "text", "language", "en"),
    [
        pytest.param("上市", "The firm went public in May.", "en", "to go public", id="shares"),
        pytest.param("主人", "飼い主が猫を呼んだ。", "ja", "owner", id="of a cat"),
        pytest.param("作业", "The children do their homework.", "en", "homework", id="of children"),
        pytest.param("分手", "They broke up last year.", "en", "to break up", id="a couple"),
        pytest.param("包袱", "心の重荷が取れた。", "ja", "burden", id="on a mind"),
        pytest.param("答应", "完走すると父に約束した。", "ja", "to promise", id="one's father"),
        pytest.param("答应", "He agreed to my terms.", "en", "to agree to", id="terms"),
        pytest.param("裁判", "審判が笛を吹いた。", "ja", "referee", id="with a whistle"),
        pytest.param("批评", "母に叱られた。", "ja", "to tell off", id="of a child"),
        pytest.param("胃口", "食欲がない。", "ja", "appetite (for food)", id="for food"),
        pytest.param("胃口", "あの会社は野心が大きい。", "ja", "ambition", id="of a firm"),
        pytest.param("架子", "棚に皿を並べた。", "ja", "shelf", id="for plates"),
        pytest.param("架子", "校長は少しも偉そうにしない。", "ja", "airs", id="of a headmaster"),
        pytest.param("电动车", "He charges his electric car at night.", "en", "electric car", id="with four wheels"),
        pytest.param("镜头", "祖父はずっとカメラに向かって話した。", "ja", "camera", id="to which one speaks"),
        pytest.param("镜头", "この場面は一度で撮れた。", "ja", "shot (of a film)", id="which one takes"),
        pytest.param("镜头", "カメラのレンズを拭いた。", "ja", "lens", id="which one wipes"),
        pytest.param("空间", "There is room for improvement.", "en", "room (to grow)", id="to get better"),
        pytest.param("门路", "祖父のつてで職を得た。", "ja", "connections", id="through a grandfather"),
        pytest.param("题目", "作文の題名を決めた。", "ja", "title", id="of an essay"),
        pytest.param("题目", "試験の問題が解けない。", "ja", "question (to solve)", id="in a test"),
        pytest.param("见到", "駅で友だちと会えた。", "ja", "to meet (somebody)", id="at a station"),
        pytest.param("认识", "She realised her mistake.", "en", "to recognize (a fact)", id="a mistake"),
        pytest.param("队伍", "店の前に長い行列ができた。", "ja", "line (of people)", id="before a shop"),
        pytest.param("大意", "文章の大意を話した。", "ja", "the general idea", id="of a text"),
        pytest.param("发出", "最終の船は9時に出発します。", "ja", "to depart (of a train or a bus)", id="a boat"),
        pytest.param("发出", "古い床が音を立てた。", "ja", "to give out (a sound or light), to send out", id="a sound"),
        pytest.param("允许", "許容される誤差は1ミリです。", "ja", "to permit (as tolerable)", id="an error"),
        pytest.param("康复", "母は妹のリハビリを手伝った。", "ja", "rehabilitation", id="who helps with it"),
        pytest.param("奖励", "She got a book as a reward.", "en", "reward", id="what one gets"),
        pytest.param("说法", "沈没船があるという話は本当ではない。", "ja", "what is said, claim", id="of a wreck"),
        pytest.param("说法", "この言い方は少し古い。", "ja", "way of putting it", id="of old words"),
        pytest.param("矛盾", "隣の村との争いが続いた。", "ja", "conflict", id="with a village"),
        pytest.param("矛盾", "The two letters contradict each other.", "en", "contradiction", id="of two letters"),
        pytest.param("密码", "祖父の日記は暗号で書かれていた。", "ja", "secret code", id="in a diary"),
        pytest.param("密码", "I forgot my password again.", "en", "password, PIN", id="for a door"),
        pytest.param("评审", "審査員は全員で5人です。", "ja", "judge (of a competition)", id="who judges"),
    ],
)
def test_a_sense_is_borne_out_by_its_own_words(word: str, text: str, language: str, en: str) -> None:
    meant = meant_sense(senses_of_words()[word], text, language)
    assert meant is not None
    assert meant.en == en


@pytest.mark.parametrize(
    ("word", "ja"),
    [
        pytest.param("大意", "おおよその内容", id="the general idea"),
        pytest.param("地道", "地下道", id="a tunnel"),
        pytest.param("热闹", "見もの、騒ぎ", id="a scene"),
    ],
)
def test_what_is_a_thing_is_a_noun(word: str, ja: str) -> None:
    assert [sense.pos for sense in senses_of_words()[word] if sense.ja == ja] == ["n"]


@pytest.mark.parametrize(
    ("word", "text", "language", "meant"),
    [
        pytest.param("拐杖", "He hung his crutches on the wall.", "en", "松葉杖", id="under the arm"),
        pytest.param(
            "拐杖", "Grandpa tapped the floor with his walking stick.", "en", "杖、ステッキ", id="in the hand"
        ),
        pytest.param("拐杖", "祖父の杖は竹でできている。", "ja", "杖、ステッキ", id="a stick, in Japanese"),
        pytest.param("拐杖", "骨を折って松葉杖をついた。", "ja", "松葉杖", id="a crutch, in Japanese"),
        pytest.param("着急", "There is no need to hurry.", "en", "急ぐ、急いでいる", id="in a hurry"),
        pytest.param("着急", "Mother was worried all night.", "en", "焦る、気をもむ", id="worried"),
        pytest.param("志愿", "願書の志望欄は空白のままだった。", "ja", "志望（願書に書く進学先など）", id="on a form"),
        pytest.param("志愿", "It was his last wish.", "en", "願い、望み", id="a wish"),
        pytest.param("食谱", "She lent me two cookbooks.", "en", "料理の本", id="a book"),
        pytest.param("食谱", "祖母のレシピを試した。", "ja", "レシピ", id="how one dish is made"),
        pytest.param("饭碗", "He was afraid for his job.", "en", "飯の種、職", id="what one lives on"),
        pytest.param("饭碗", "茶碗が割れた。", "ja", "ご飯茶碗", id="for rice"),
        pytest.param("关卡", "昨夜は最後のステージで負けた。", "ja", "（ゲームの）ステージ", id="of a game"),
        pytest.param("智能", "The essence of human intelligence is language.", "en", "知能", id="of who thinks"),
        pytest.param("智能", "人類の知能の本質は言語だ。", "ja", "知能", id="of who thinks, in Japanese"),
        pytest.param("智能", "She sells smart locks.", "en", "スマートな、インテリジェントな", id="of a thing"),
        pytest.param("师傅", "夜勤のタクシー運転手さんが入り口に立っていました。", "ja", "運転手さん", id="who drives"),
        pytest.param("师傅", "水道の修理の人が来ました。", "ja", "（熟練の）職人", id="who mends something"),
        pytest.param("动手", "先に手を出したのは彼です。", "ja", "手を出す、殴る", id="who hits out"),
        pytest.param(
            "动手", "自分で手を動かすほうがいい。", "ja", "取りかかる、（自分の手で）やる", id="who sets to work"
        ),
        pytest.param("线路", "The wiring was forty years old.", "en", "回線、配線", id="in the wall"),
    ],
)
def test_a_translation_tells_two_things_apart(word: str, text: str, language: str, meant: str) -> None:
    sense = meant_sense(senses_of_words()[word], text, language)
    assert sense is not None
    assert sense.ja == meant


def test_a_hand_that_is_put_to_something_hits_nobody() -> None:
    sense = meant_sense(senses_of_words()["动手"], "機械に急いで手を出させるより、まず確かめる。", "ja")
    assert sense is None or sense.en != "to hit out"


@pytest.mark.parametrize(
    ("word", "ja", "en"),
    [
        pytest.param("参加", "（試験を）受ける", "to take (an exam)", id="an exam"),
        pytest.param("布置", "（宿題や任務を）出す、割り当てる", "to set (homework, a task)", id="homework"),
        pytest.param("纪念", "追悼する、偲ぶ", "to honour (the dead)", id="the dead"),
    ],
)
def test_the_first_words_of_a_sense_say_alone_what_it_is(word: str, ja: str, en: str) -> None:
    [told] = [sense.en for sense in senses_of_words()[word] if sense.ja == ja]
    assert told.startswith(en)


# Forms that any talk is full of; of what they end in or begin with no sense is told.
ANY_TALK = (
    "ないから、だけが、つなぐ、思わない、読むだけ、ふさわしい、なくせる、言いにくくて、あくび、ぜひもう一度、引きつづき、引き出す、"
    "助けちゃ、うらやましい、しばらくはまった状態、すればいいという、もしかすると、忘れるわけがない、突きつける、子どもめがけて、人気だった"
)


def test_no_sense_is_told_by_a_piece_of_a_form_that_any_talk_has() -> None:
    told = {
        (word, sign)
        for word, senses in senses_of_words().items()
        for sense in senses
        for sign in sense.signs_ja
        if re.fullmatch("[ぁ-ん]+", sign) and sign in ANY_TALK
    }
    assert told == set()
