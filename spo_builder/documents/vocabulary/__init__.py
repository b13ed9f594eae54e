"""The one vocabulary of all Word forms: ready words and plain flags, no logic left to the templates."""

from spo_builder.documents.vocabulary.context import DocumentContext
from spo_builder.documents.vocabulary.listing import VocabularyEntry, list_vocabulary
from spo_builder.documents.vocabulary.pictures import Picture

__all__ = ["DocumentContext", "Picture", "VocabularyEntry", "list_vocabulary"]
