### Asking questions, telling the verdict, looking back.

## Verdicts
verdict-correct = ✅ Correct!
verdict-close = 🟡 Close!
verdict-wrong = ❌ Not this time.

## What is said about an answer
remark-tones-missing = Mind the tones: { $shown }
remark-wrong-tone = The tone of syllable { $number } is different: { $given } → { $expected }
remark-wrong-syllable = Syllable { $number } is different: { $given } → { $expected }
remark-missing-syllable = Syllable { $number } is missing: { $expected }
remark-extra-syllable = There is a syllable too many: { $given }
remark-near-miss = You nearly had it: { $expected }
remark-other-character = One character is different: { $given } → { $expected }
remark-missing-character = One character is missing: { $expected }
remark-extra-character = There is a character too many: { $given }
remark-usual-form = The number is right, but one says “{ $expected }”.
remark-more-than-asked = The right answer is in there, but you typed more than was asked for.
remark-other-script-hanzi = This one is to be written in characters.
remark-other-script-pinyin = This one is to be written in pinyin.
remark-other-order = The text has a different order.
remark-other-order-at = The text has a different order: piece { $number } is “{ $expected }”.

## The right answer, and why
right-answer = Answer: { $answer }
also-right = Also right: { $answers }
list-separator = {", "}
your-answer = Your answer: { $answer }
explanation-in-ja = Explanation (in Japanese): { $text }
explanation-in-en = Explanation (in English): { $text }
explanation-in-zh = Explanation (in Chinese): { $text }
why-wrong = About your answer: { $reason }
why-wrong-in-ja = About your answer (in Japanese): { $reason }
why-wrong-in-en = About your answer (in English): { $reason }
why-wrong-in-zh = About your answer (in Chinese): { $reason }
evidence = Line { $line }: { $quote }

## What stands above a question
progress = Question { $number } of { $count }
level = HSK { $level }
kind-cloze = Fill the gap
kind-translation = Translation
kind-comprehension = Comprehension

## Instructions: clozes
instruction-cloze-connective = Choose the connective that fits the gap.
instruction-cloze-word = Choose the word that fits the gap and the hint.
instruction-cloze-glossary_word = Choose the word that fits the gap and the meaning given.
instruction-cloze-grammar = Choose the word that is grammatical in the gap.
instruction-cloze-typed = Type the Chinese that fits the gap, in simplified or traditional characters.
instruction-cloze-adverb = Choose the adverb that fits the gap.
instruction-cloze-aspect = Choose the particle that fits the gap.
instruction-cloze-complement = Choose what the verb must be followed by to mean this.
instruction-cloze-measure_word = Choose the measure word.
instruction-cloze-verb_measure = Choose the measure word for what is done.

## Instructions: translations
instruction-translation-zh_ja = Choose the right Japanese translation.
instruction-translation-zh_en = Choose the right English translation.
instruction-translation-ja_zh = Choose the right Chinese translation.
instruction-translation-en_zh = Choose the right Chinese translation.
instruction-translation-order = Put the pieces in order so that they say this in Chinese.
instruction-translation-term_to_meaning = Choose the meaning of this word.
instruction-translation-meaning_to_term = Choose the Chinese for this meaning.
instruction-translation-typed_short = Type it in Chinese, in simplified or traditional characters.
instruction-translation-reading_typed = Type the pinyin with its tones (for example xuéxí or xue2xi2).
instruction-translation-reading_choice = Choose the right pinyin.

## Instructions: comprehension
instruction-comprehension-contrast = Choose what agrees with the text.
instruction-comprehension-cause = Choose the reason, or the result, that the text gives.
instruction-comprehension-question_answer = Match question and answer as they are in the text.
instruction-comprehension-true_false = Does this agree with the text?
instruction-comprehension-who = Choose who it is, or who says so.
instruction-comprehension-number = Choose the number or time that agrees with the text.
instruction-comprehension-reference = Choose what is referred to.
instruction-comprehension-meaning_in_context = Choose the meaning in this context.
instruction-comprehension-order = Choose the right order.
instruction-comprehension-next = Choose what comes right after.
instruction-comprehension-previous = Choose what comes right before.
instruction-comprehension-ending = Choose how the sentence goes on.
instruction-comprehension-gist = Choose what it is mainly about.
instruction-comprehension-when = Choose the time that agrees with the text.
instruction-comprehension-where = Choose the place that agrees with the text.
instruction-comprehension-what = Choose the thing that agrees with the text.
instruction-comprehension-mentioned = Choose what the text mentions, or does not mention, as asked.

## Instructions: any other question
instruction-any-cloze-choice = Choose what fits the gap.
instruction-any-cloze-typed = Type what fits the gap.
instruction-any-cloze-order = Put the pieces in order to fill the gap.
instruction-any-translation-choice = Choose the right translation.
instruction-any-translation-typed = Type the translation.
instruction-any-translation-order = Put the pieces in order to make the translation.
instruction-any-comprehension-choice = Choose the right answer.
instruction-any-comprehension-typed = Type the answer.
instruction-any-comprehension-order = Put these in the right order.

## Hints
hint-meaning = 💡 { $text }
hint-not-this = 💡 It is not “{ $option }”.
hint-begins-characters = 💡 It begins with “{ $text }” ({ $length ->
        [one] { $length } character
       *[other] { $length } characters
    } in all).
hint-begins-syllables = 💡 It begins with “{ $text }” ({ $length ->
        [one] { $length } syllable
       *[other] { $length } syllables
    } in all).
hint-begins-words = 💡 It begins with “{ $text }” ({ $length ->
        [one] { $length } word
       *[other] { $length } words
    } in all).
hint-first-tile = 💡 Begin with “{ $text }”.
hint-none = 💡 There are no more hints.

## Looking back
summary-title = Well done, that was all!
summary-title-unanswered = That was all.
summary-score = { $asked ->
        [one] { $correct } correct out of { $asked } question
       *[other] { $correct } correct out of { $asked } questions
    }
summary-score-close = { $asked ->
        [one] { $correct } correct and { $close } close out of { $asked } question
       *[other] { $correct } correct and { $close } close out of { $asked } questions
    }
summary-skipped = { $skipped ->
        [one] You skipped { $skipped } question.
       *[other] You skipped { $skipped } questions.
    }
summary-kind = { $kind }: { $correct } of { $answered } correct
summary-perfect = All correct. Wonderful!
summary-missed-title = Worth another look
summary-skipped-answer = (skipped)
