"""
Which statements are true of a text, and which are not?

    true_false            the generator of one statement to be judged; `asked_true` which are true,
                          `in_translation` in the learner's language
    exactly_said          the generator of four wordings of what is said in reply to a question;
                          `unsensed_places` which places of a sentence may be told otherwise
    statement_claims      which claims serve; `bare_topics`, `made_much_of`, `advice` which do not;
                          `parted_amounts` which rough numbers do not
    retelling             what follows from a statement: round amounts, other orders; `answered` from a plain yes or
                          no, `bound_notes` what a bound means
    translated_edits      what is changed in a translation; `translated_changes`, `translated_numbers`, `change`
    told_false            which changes show by their sense, so that only the sentence as it is is asked
    inference             what a statement is that follows; `true_false_wording` how it is asked
    statement_reasons     what is said of one that is right; `true_false_reasons`, `edit_reasons`, `cruxes` of a
                          translation
"""
