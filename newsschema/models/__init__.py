"""The typed models: schema.org types as pydantic classes, declared for news."""
