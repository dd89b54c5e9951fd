"""One running copy per profile and channel: a later start hands its command to the first one and ends.

The lock decides who is first; the socket beside it carries one request and one answer, each a line of JSON. Both stand
in a folder that only this user can enter, and both ends check whose process is at the other one. Nothing here knows
Qt, and nothing here can turn sharing on: there is no word for it in a request.
"""
