"""
Which statements are true of a text, and which are not?

    in_translation        the generator of one statement in the learner's language, to be judged
    yes_or_no             the generator of the answer to a question for yes or no, to be judged
    exactly_said          the generator of what is said in reply to a question, told in four ways;
                          `unsensed_places` which places of a sentence may be told otherwise
    translated_changes    what is changed in a translation; `translated_numbers`, `translated_words`, `change`
    word_changes          which words are changed there; `translated_edits` by amount, `contraries` by word
    other_things          which things may as well have been others
    chosen_changes        of how many of them a talk is asked, fewer of what shows by its sense
    edit_reasons          what is said of a change; `cruxes` of a translation that is right
"""
