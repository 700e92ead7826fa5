"""
Which questions ask for the point of a paragraph?

    gist           the generator
    gist_points    which sentence is the point of its passage
    gist_claims    how a sentence is told of its speaker
    gist_rivals    what is offered besides
"""
