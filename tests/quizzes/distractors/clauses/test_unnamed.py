"""What English calls no more than it, and the Chinese by its name, is shown to nobody by itself."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.unnamed import is_unnamed
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.languages import TranslationLanguage
from quizzes.translation import lattice
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        pytest.param("装修前，厨房很暗。", "The kitchen was dark before it was done.", True, id="done"),
        pytest.param("装修以后，厨房很亮。", "Once it was over, the kitchen was light.", True, id="over"),
        pytest.param("桥建好以后，人多了。", "After it was built, more people came.", True, id="at the beginning"),
        pytest.param(
            "它完成以后，人多了。", "After it was done, more people came.", False, id="the Chinese has a word for it"
        ),
        pytest.param("桥建好以后很有名。", "The bridge was famous after it was built.", False, id="named before"),
        pytest.param("装修前，厨房很暗。", "The kitchen was dark before the renovation.", False, id="named"),
        pytest.param("天黑以后，人少了。", "After dark there were fewer people.", False, id="no it"),
        pytest.param("窗户用不着，关了更暖和。", "I have no use for them, and it is warmer.", True, id="them"),
        pytest.param("我不用買椅子。", "I need not buy them.", True, id="them, in traditional characters"),
        pytest.param("椅子旧了，我不用。", "The chairs are old; I do not use them.", False, id="them, named before"),
        pytest.param("客人来了就倒茶。", "When a guest comes, I bring them tea.", False, id="them, for a guest"),
        pytest.param("老李和老王来，我接站。", "Li and Wang came, and I met them.", False, id="them, for two people"),
        pytest.param("我不用它们。", "I do not use them.", False, id="them, in both"),
        pytest.param("当然会坏，看你怎么修。", "Of course it does; it depends on the repair.", True, id="a bare does"),
        pytest.param("当然会，看你怎么修。", "Of course it does; it depends on the repair.", False, id="bare in both"),
        pytest.param("它当然会坏。", "Of course it does break.", False, id="what it does"),
    ],
)
def test_an_it_that_is_done_stands_for_what_the_chinese_names(source: str, translation: str, *, expected: bool) -> None:
    assert is_unnamed(source, translation) is expected


@pytest.mark.parametrize(
    ("translation", "is_refused"),
    [
        pytest.param("The kitchen at home was dark before it was done.", True, id="unnamed"),
        pytest.param("The kitchen at home was dark before the renovation.", False, id="named"),
    ],
)
def test_a_sentence_with_an_unnamed_thing_is_not_asked(translation: str, *, is_refused: bool) -> None:
    spoken = talk(("甲", "装修以前，家里的厨房很暗。", translation), language=TranslationLanguage.ENGLISH)
    assert (not list(lattice.items(Document(spoken), Tally()))) is is_refused
