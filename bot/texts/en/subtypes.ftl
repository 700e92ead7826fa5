### Short names of the subtypes of questions, as admins see them.

## Clozes
subtype-cloze-connective = connectives
subtype-cloze-word = words
subtype-cloze-glossary_word = explained words
subtype-cloze-grammar = grammar
subtype-cloze-typed = typed gaps
subtype-cloze-adverb = adverbs
subtype-cloze-aspect = particles
subtype-cloze-complement = complements
subtype-cloze-measure_word = measure words
subtype-cloze-verb_measure = measure words of verbs

## Translations
subtype-translation-zh_ja = Chinese to Japanese
subtype-translation-zh_en = Chinese to English
subtype-translation-ja_zh = Japanese to Chinese
subtype-translation-en_zh = English to Chinese
subtype-translation-order = word order
subtype-translation-term_to_meaning = meanings of words
subtype-translation-meaning_to_term = words for meanings
subtype-translation-typed_short = typed phrases
subtype-translation-reading_typed = typed pinyin
subtype-translation-reading_choice = pinyin to choose

## Comprehension
subtype-comprehension-contrast = contrasts
subtype-comprehension-cause = reasons and results
subtype-comprehension-question_answer = question and answer
subtype-comprehension-true_false = true or false
subtype-comprehension-who = who it is
subtype-comprehension-number = numbers and times
subtype-comprehension-reference = what is referred to
subtype-comprehension-meaning_in_context = meaning in context
subtype-comprehension-order = order
subtype-comprehension-next = what comes next
subtype-comprehension-previous = what came before
subtype-comprehension-ending = how a sentence goes on
subtype-comprehension-gist = the main point
subtype-cloze-authored = authored
subtype-translation-authored = authored
subtype-comprehension-authored = authored
subtype-comprehension-when = times
subtype-comprehension-where = places
subtype-comprehension-what = things
subtype-comprehension-mentioned = what is mentioned
