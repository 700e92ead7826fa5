"""
Which questions ask who, whom a pronoun means, and what 这 or 此 stands for?

    who              the generator of who does or says what names nobody; `doings` by which words that is known,
                     `people` who is named in a sentence
    said_by_each     the generator of which of two guests says which of two things; `own_words` which tell one speaker
    meant_by_pronoun the generator of whom 他 or 她 means; `guessed_parties` whom one guesses, `pronoun_reasons` what
                     is said of the options
    reference        the generator of what 这 or 此 takes up
"""
