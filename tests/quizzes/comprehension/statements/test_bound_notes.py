"""A bound is explained in both directions."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements.bound_notes import note_of


@pytest.mark.parametrize(
    ("told", "ja", "en"),
    [
        pytest.param(
            "不到六十分",
            "「不到六十分」は「60点に満たない」の意味です。",
            "不到六十分 means “less than 60 points”.",
            id="points",
        ),
        pytest.param(
            "十多年",
            "「十多年」は10年より多く20年より少ない数です。",
            "十多年 is more than 10 years and less than 20 years.",
            id="teens",
        ),
        pytest.param(
            "有一百多本",
            "「一百多本」は100より多く200より少ない数です。",
            "一百多本 is more than 100 and less than 200.",
            id="hundreds",
        ),
        pytest.param(
            "一千五百多块",
            "「一千五百多块」は1500元より多く1600元より少ない数です。",
            "一千五百多块 is more than 1,500 yuan and less than 1,600 yuan.",
            id="two places",
        ),
        pytest.param(
            "九千多人",
            "「九千多人」は9000人より多く10000人より少ない数です。",
            "九千多人 is more than 9,000 people and fewer than 10,000 people.",
            id="up to ten thousand",
        ),
        pytest.param(
            "只有四十多毫米",
            "「四十多毫米」は40ミリより多く50ミリより少ない数です。",
            "四十多毫米 is more than 40 millimetres and less than 50 millimetres.",
            id="only so much, which is more than the round number all the same",
        ),
        pytest.param(
            "有七十多户",
            "「七十多户」は70軒より多く80軒より少ない数です。",
            "七十多户 is more than 70 households and fewer than 80 households.",
            id="households",
        ),
        pytest.param(
            "有八十多名",
            "「八十多名」は80人より多く90人より少ない数です。",
            "八十多名 is more than 80 people and fewer than 90 people.",
            id="fewer people",
        ),
        pytest.param(
            "不到三十人",
            "「不到三十人」は「30人に満たない」の意味です。",
            "不到三十人 means “fewer than 30 people”.",
            id="fewer than so many people",
        ),
        pytest.param(
            "40多个",
            "「40多个」は40より多く50より少ない数です。",
            "40多个 is more than 40 and less than 50.",
            id="digits",
        ),
        pytest.param(
            "不到二十个",
            "「不到二十个」は「20に満たない」の意味です。",
            "不到二十个 means “less than 20”.",
            id="less",
        ),
        pytest.param(
            "只有不到八成",
            "「一成」は10％なので、「不到八成」は80％に満たないという意味です。",
            "一成 is ten percent, so 不到八成 means “less than 80 percent”.",
            id="less than so many tenths",
        ),
        pytest.param(
            "四成多",
            "「一成」は10％なので、「四成多」は40％より多いという意味です。",
            "一成 is ten percent, so 四成多 means “more than 40 percent”.",
            id="more than so many tenths",
        ),
        pytest.param(
            "有不到二十個",
            "「不到二十個」は「20に満たない」の意味です。",
            "不到二十個 means “less than 20”.",
            id="traditional",
        ),
        pytest.param(
            "要不了两千块",
            "「要不了两千块」は「2000元はかからない」の意味です。",
            "要不了两千块 means “takes less than 2,000 yuan”.",
            id="needed",
        ),
        pytest.param(
            "不到四十次",
            "「不到四十次」は「40回に満たない」の意味です。",
            "不到四十次 means “less than 40 times”.",
            id="times",
        ),
        pytest.param(
            "不到半个小时的",
            "「不到半个小时」は「30分に満たない」の意味です。",
            "不到半个小时 means “less than half an hour”.",
            id="half an hour",
        ),
        pytest.param(
            "一百三十多亿元",
            "「一百三十多亿元」は130億元より多く140億元より少ない数です。",
            "一百三十多亿元 is more than 13,000,000,000 yuan and less than 14,000,000,000 yuan.",
            id="hundreds of millions",
        ),
        pytest.param("不到一打", "「不到」は「…に満たない」の意味です。", "不到 means “less than”.", id="no number"),
        pytest.param("半年多", "「多」は「…あまり」の意味です。", "多 means “more than”.", id="half a year"),
        pytest.param("超过一半", "", "", id="no bound of these"),
    ],
)
def test_a_bound_is_explained(told: str, ja: str, en: str) -> None:
    assert (note_of(told).ja, (note_of(told).en or "").strip()) == (ja, en)
