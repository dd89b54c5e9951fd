"""The look of the app: tokens → palette → style sheet; light, dark, high contrast, any text size."""
