"""
Questions with a gap: which word is missing from a sentence of the interview?

    word             a word of the text, its translation or meaning being shown
    typed            a word that is typed and not chosen; `clue` says what a hint must tell of it
    glossary_word    a word of the glossary; `glossary_typed` one beside which nothing can be offered
    frame            a function word that the rest of the sentence calls for, by `frames.tsv`; `frame_meaning` says
                     what the whole means
    cue              a connective or an adverb that the translation calls for; by `cues.tsv`
    measure_word     a measure word that the noun takes
    verb_measure     a measure word that the verb takes: 去一趟
    complement       what follows a verb: 到 in 找到; by `complements.tsv`

Each has files of its own name for its options, its reasons and its place (`frame_options`, `cue_reasons`…). All share
what is shown around the gap: `clip` and `clip_levels`, `half_said`; the hint: `hints`, `said_clause`, `said_forms`,
`said_of_another`; in which script words are quoted: `quoted_script`; and how words hang together there: `pairs`,
`contrasted`, `anchors`, `stands_as`.
"""
