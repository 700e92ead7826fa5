"""
Which questions ask who, whom a pronoun means, and what 这 or 此 stands for?

    who              the generator of who said it; `said_by` of who is quoted, `who_does` of who does it,
                     `said_by_each` of who says which of two things; `own_words` which words tell one speaker
    meant_by_pronoun the generator of whom 他 or 她 means
    reference        the generator of what 这 or 此 takes up
    named_parties    who is named in a text; `people_apart` who are surely two, `guessed_parties` whom one guesses
    sayers           who is quoted
    who_rivals       who else is offered
    who_wording      how it is asked; `who_reasons` what is said of the options
"""
