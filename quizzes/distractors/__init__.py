"""
How wrong answers are found, proved wrong and kept: the values, the lexicons, the vetoes.

    document        what is known of an interview: its sentences (`spots`), words, terms, levels
    item            what must be shown of a question before it may be asked
    vetoes          which candidates are refused, and the tally of it; `guards` describes each
    words           what is known of a word; `fields` which are alike, `stems` whether glosses are, `wrong_readings`
    other_classes   what a word means as another part of speech than our table has it
    display         how a piece of text is shown
    concordance     which sentences have some words
    places          what a place is that a sentence and its translation share
    sides, said, called, speakers, people, own_lines   what a translation says, who says it, and what they are called
    said_places     where a translation says a word; `plain_forms` the word as dictionaries have it
    doubts          whether a translation leaves out that something may be so
    measured, then  in which unit something is measured, and to what 就 belongs
    loaded          what all makers of questions load

    clauses         what may be shown by itself, and what has to stand before it
    targets         which words may be asked about
    rivals          which other words could stand in a gap
    edits           how a sentence is made false
    glosses         what a word means to the learner
    items           which items make a set
"""
