"""
How is a wording of a Japanese translation told as a meaning, whatever the style of the translation?

A word is told as dictionaries have it: ユニーク of ユニークです. An ending that says what a Chinese word says is told
apart from its verb: 〜たい of 検証したいのです is what 想 means, and nothing of 検証する.
"""

from __future__ import annotations

import re

from quizzes.chinese.patterns import lazy_regex

# だいたい, いったい, 冷たい and めでたい wish for nothing.
_WISH = lazy_regex("^.*?(?<!だい)(?<![っか冷重])(?<!つめ)(?<!めで)(?=たい(?:です|の|ん|と|$))")
# What stands behind a wish or a statement and says nothing of its own: 行きたいと思っています, 行くのです.
_EXPLAINS = lazy_regex("(?<=たい)と[思考].*$|(?:の|ん)(?:です|だ)$")
_SUPPOSED = lazy_regex("^もの(?=と[思考])")  # 行くものと思った is と思った, of what is only supposed
_COPULA = lazy_regex("(?:です|でした)$")
_TAKES_COPULA = lazy_regex("(?:はず|つもり|べき|わけ|[うくぐすつぬぶむるいた](?:よう|そう)|^(?:よう|そう)|みたい)$")
# Some verbs end in ます in themselves, behind what no verb has before that ending: だます, 覚ます.
_POLITE = lazy_regex(
    "(?P<denied>ません(?:でした)?)$|(?<![かがさざただなはばぱまやらわくすつぬふむるうぐぶ覚冷済澄悩励])ま(?:す|した)$"
)
_NOT = lazy_regex("あり$")
_GODAN_I, _GODAN_U, _GODAN_A = "いきぎしちにびみり", "うくぐすつぬぶむる", "わかがさたなばまら"
_ONE_STEP = lazy_regex(
    "[えけげせぜてでねべめれ]$|(?:[見着寝似煮居]|でき|起き|過ぎ|落ち|足り|借り|降り|生き|感じ|信じ|閉じ)$"
)
_LASTS = lazy_regex("[てでもがはか]い$|^い$|ほどい$|以上い$|しかい$")
_DOES = lazy_regex("(?:[ァ-ヶー一-龠]{2}|っ[きくかぴち]り)し$")
_IN_TIME = {  # endings of a verb of saying or thinking, which tell when: と聞いています is と聞く
    "思って": "思う",
    "考えて": "考える",
    "聞いて": "聞く",
    "気づいて": "気づく",
    "はじめて": "はじめる",
    "つづけて": "つづける",
}
_LASTING = lazy_regex(f"(?P<verb>{'|'.join(_IN_TIME)})いる$")
_PAST = re.compile(f"(?P<verb>{'|'.join(verb[:-1] for verb in _IN_TIME)})た$")
_PAST_QUALITY = lazy_regex("かった$")
# How an ending begins that no word is by itself.
_BOUND = lazy_regex(
    "と(?=[思考聞気言])|(?:しか|(?:より)?ほか|より)は?(?=[なあい])|はず(?=[だでは])|(?:よう|そう)だ$|かもしれ|に違い|(?:は|ほど|以上)[あい]る$|たい$|必要[がは]|"
    "つもり[だは]|べき(?:だ|ではない)?$|こと[がは]|な(?:ければ|くては|くても|くちゃ|きゃ|いと|いほう)|"
    "(?:ので|し|が|けど|けれども?)$|できる$|する必要|したく|せざる|はじめる$|つづける$|ことに"
)
_BEHIND_TE = lazy_regex("ください|[はも](?:いけ|かまわ|いい)")


def as_meaning(said: str) -> str:
    """Tell a wording of a translation as a meaning: 変 of 変です, 〜はずだ of はずです, 〜たい of 行きたいです."""
    plain = _plain(_EXPLAINS.sub("", _WISH.sub("", _SUPPOSED.sub("", said))))
    if _BEHIND_TE.match(plain):
        return f"〜て{plain}"
    return f"〜{plain}" if _BOUND.match(plain) else plain


def _plain(said: str) -> str:
    polite = _POLITE.search(said)
    if polite is not None:
        stem = said[: polite.start()]
        said = _denied(stem) if polite["denied"] else _of_dictionary(stem)
    bare = _COPULA.sub("", said)
    said = f"{bare}だ" if bare != said and _TAKES_COPULA.search(bare) else bare
    lasting = _LASTING.sub(lambda found: _IN_TIME[found["verb"]], said)
    past = _PAST.sub(lambda found: _IN_TIME[f"{found['verb']}て"], lasting)
    return _PAST_QUALITY.sub("い", past)


def _of_dictionary(stem: str) -> str:
    """Give the dictionary form of a verb by what stands before ます."""
    if _DOES.search(stem):
        return f"{stem[:-1]}する"
    if _ONE_STEP.search(stem) or _LASTS.search(stem):
        return f"{stem}る"
    if stem == "来" or not stem or stem[-1] not in _GODAN_I:
        return f"{stem}る"
    return stem[:-1] + _GODAN_U[_GODAN_I.index(stem[-1])]


def _denied(stem: str) -> str:
    """Give the plain negation of a verb by what stands before ません."""
    if _NOT.search(stem):
        return f"{stem[:-2]}ない"
    if _DOES.search(stem) or _ONE_STEP.search(stem) or _LASTS.search(stem) or not stem or stem[-1] not in _GODAN_I:
        return f"{stem}ない"
    return stem[:-1] + _GODAN_A[_GODAN_I.index(stem[-1])] + "ない"
