"""A small checkout, and newer documents that it takes."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, cast

import yaml

from generator.document.load import read
from generator.document.write import written
from generator.update.lock import hashes, lock
from generator.update.update import Checkout, update

if TYPE_CHECKING:
    from pathlib import Path

    from generator.update.report import Report

Json = dict[str, Any]

BASE = """
openapi: 3.0.3
info: {title: Shop, version: 1.0.0, description: A shop for boxes.}
security: [{FinicityAppToken: []}]
paths:
  /shop/v1/boxes:
    get:
      operationId: ListBoxes
      summary: List boxes
      description: Lists the boxes of the shop.
      parameters:
        - $ref: '#/components/parameters/Color'
        - {name: weight, in: query, description: Finds boxes of a weight., schema: {type: integer}}
        - {name: sizes, in: query, schema: {type: array, items: {type: string}}}
        - {name: sort, in: query, required: true, schema: {type: string}}
      responses:
        '200': {$ref: '#/components/responses/Boxes'}
    post:
      operationId: AddBox
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/NewBox'}}}
      responses:
        '201': {description: A box., content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}
  /shop/v1/boxes/{boxId}:
    parameters:
      - {name: boxId, in: path, required: true, schema: {type: string}}
    get:
      operationId: GetBox
      description: Returns a box.
      parameters:
        - $ref: '#/components/parameters/Color'
      responses:
        '200': {description: A box., content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}
    put:
      operationId: ChangeBox
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/BoxChange'}}}
      responses:
        '204': {description: Nothing.}
    patch:
      operationId: ForceBox
      parameters:
        - $ref: '#/components/parameters/Force'
      responses:
        '204': {description: Nothing.}
    delete:
      operationId: RemoveBox
      responses:
        '204': {description: Nothing.}
  /shop/v1/labels:
    get:
      operationId: ListLabels
      responses:
        '200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Labels'}}}}
    put:
      operationId: ChangeLabel
      requestBody: {$ref: '#/components/requestBodies/Label'}
      responses:
        '204': {description: Nothing.}
    post:
      operationId: AddLabel
      requestBody: {$ref: '#/components/requestBodies/Label'}
      responses:
        '200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Labels'}}}}
components:
  requestBodies:
    Label: {content: {application/json: {schema: {$ref: '#/components/schemas/BoxChange'}}}}
  securitySchemes:
    FinicityAppToken: {type: apiKey, in: header, name: Finicity-App-Token}
  parameters:
    Color: {name: color, in: query, description: Finds boxes of a color., schema: {type: string, enum: [red, blue]}}
    Force: {name: force, in: query, schema: {type: boolean}}
  responses:
    Boxes:
      description: The boxes.
      content: {application/json: {schema: {$ref: '#/components/schemas/Boxes'}}}
  schemas:
    Shape: {type: string, enum: [round, square]}
    Thing:
      type: object
      description: What the shop sells.
      required: [id]
      properties:
        id: {type: string, description: Names the thing.}
        shape: {$ref: '#/components/schemas/Shape'}
        note: {type: string}
        madeOn: {type: string, format: date}
    Box:
      allOf:
        - $ref: '#/components/schemas/Thing'
        - {type: object, properties: {lid: {$ref: '#/components/schemas/Lid'}}}
    Crate:
      allOf:
        - $ref: '#/components/schemas/Thing'
        - {type: object, properties: {slats: {type: integer}}}
    Packed: {type: object, properties: {box: {type: object, properties: {depth: {type: integer}}}}}
    Cask: {allOf: [{$ref: '#/components/schemas/Packed'}, {type: object, properties: {hoops: {type: integer}}}]}
    Barrel: {allOf: [{$ref: '#/components/schemas/Packed'}, {type: object, properties: {hoops: {type: integer}}}]}
    Boxes:
      type: object
      required: [boxes]
      properties:
        boxes: {type: array, items: {$ref: '#/components/schemas/Box'}}
        crates: {type: array, items: {$ref: '#/components/schemas/Crate'}}
    NewBox:
      type: object
      description: A box to add.
      required: [name]
      properties:
        name: {type: string, description: The name on the box.}
        form: {$ref: '#/components/schemas/Shape'}
        size: {type: integer}
        maker: {$ref: '#/components/schemas/Maker'}
        paint: {type: object, properties: {tone: {type: string}, shade: {type: string}}}
    Maker:
      type: object
      properties:
        town: {type: string}
    BoxChange:
      type: object
      properties:
        name: {type: string}
    Labels: {type: array, items: {$ref: '#/components/schemas/BoxChange'}}
    Lid:
      oneOf:
        - $ref: '#/components/schemas/FlatLid'
        - $ref: '#/components/schemas/RoundLid'
      discriminator:
        propertyName: kind
        mapping:
          flat: '#/components/schemas/FlatLid'
          round: '#/components/schemas/RoundLid'
    FlatLid: {type: object, properties: {kind: {type: string}, width: {type: integer}}}
    RoundLid: {type: object, properties: {kind: {type: string}, radius: {type: integer}}}
"""
NO_ACTIONS = "overlay: 1.0.0\ninfo: {title: None, version: 1.0.0}\nactions: []\n"


def base() -> Json:
    """The document of the shop."""
    return cast("Json", yaml.safe_load(BASE))


def patched(document: Json, edit: str | Json, version: str = "1.1.0") -> Json:
    """``document`` in another version, with what ``edit`` says: null removes a key, and a list replaces the other."""
    changes = yaml.safe_load(edit) if isinstance(edit, str) else edit
    return cast("Json", _patched(deepcopy(document), {"info": {"version": version}, **(changes or {})}))


def _patched(old: Any, new: Any) -> Any:
    if not isinstance(old, dict) or not isinstance(new, dict):
        return new
    both = {key: _patched(old.get(key), value) if key in new else old[key] for key, value in {**old, **new}.items()}
    return {key: value for key, value in both.items() if not (key in new and new[key] is None)}


class Shop:
    """A checkout in a folder, which has taken one document."""

    def __init__(self, folder: Path, document: Json | None = None, overlay: str = NO_ACTIONS) -> None:
        self.folder = folder
        self.document, self.lock, self.withdrawn, self.overlay = (
            folder / name for name in ("openapi.yaml", "openapi.lock", "withdrawn.yaml", "overlay.yaml")
        )
        content = document or base()
        self.document.write_text(
            written(content, f"# The API, version {content['info']['version']}.\n"), encoding="utf-8"
        )
        self.lock.write_text(lock(hashes(content)), encoding="utf-8")
        self.withdrawn.write_text(
            f"# Withdrawn.\noverlay: 1.0.0\ninfo:\n  title: What the document no longer has, and the SDK still serves\n"
            f"  version: 1.0.0\nx-written-for: {content['info']['version']}\nactions: []\n",
            encoding="utf-8",
        )
        self.overlay.write_text(overlay, encoding="utf-8")

    @property
    def checkout(self) -> Checkout:
        """The checkout as it is now."""
        return Checkout(self.document, self.lock, self.withdrawn, self.overlay)

    @property
    def files(self) -> dict[str, bytes]:
        """What an update may write."""
        return {path.name: path.read_bytes() for path in (self.document, self.lock, self.withdrawn)}

    def newer(self, document: Json | str) -> Path:
        """A file with a newer document."""
        path = self.folder / "newer.yaml"
        text = document if isinstance(document, str) else yaml.safe_dump(document, sort_keys=False)
        path.write_text(text, encoding="utf-8")
        return path

    def takes(self, document: Json) -> Report:
        """Update the checkout to a document, and return the report."""
        checkout = self.checkout
        updated = update(checkout, self.newer(document))
        checkout.write(updated)
        return updated.report

    @property
    def content(self) -> Json:
        """The document of the checkout."""
        return read(self.document)
