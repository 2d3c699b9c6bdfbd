"""Chat under Django, kept by its ORM: `python -m peerpyrtc_desktop.examples.django_chat`.

`views.py` has the signaling, `handlers.py` what happens with what is said; the rest is as in any
Django project.
"""
