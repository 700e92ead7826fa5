"""
Which questions ask what a reply is about?

    gist            the generator
    gist_passages   what is read of a reply
"""
