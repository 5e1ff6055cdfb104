/** A small spec without problems. Each test breaks it in one place. */
export const CLEAN = `openapi: "3.1.0"
info:
  title: Sample
  version: "1"
servers:
  - url: https://api.gadgets.test
security:
  - basicAuth: []
x-error-types: [not_found]
x-local-methods:
  - { name: gadgets.checkLocal, params: { data: LocalArguments } }
paths:
  /v1/gadgets/{gadget_id}:
    parameters:
      - $ref: "#/components/parameters/gadget_id"
    get:
      operationId: gadgets.get
      summary: Get a gadget.
      x-safe: true
      responses:
        "200":
          description: The gadget.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Gadget"
        "404":
          $ref: "#/components/responses/Error"
    post:
      operationId: gadgets.parts.create
      summary: Add a part.
      x-safe: false
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/PartCreateReq"
      responses:
        "204":
          description: Added.
        default:
          $ref: "#/components/responses/Error"
components:
  securitySchemes:
    basicAuth:
      type: http
      scheme: basic
      x-username-prefix: gad-
  parameters:
    gadget_id:
      name: gadget_id
      in: path
      required: true
      description: Id of the gadget.
      schema:
        type: string
        examples: [gadget-1]
  responses:
    Error:
      description: What went wrong.
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/ErrorRsp"
  schemas:
    ErrorRsp:
      type: object
      description: An error.
      properties:
        message:
          type: string
          description: What went wrong.
    Gadget:
      type: object
      description: A gadget.
      required: [gadget_id]
      properties:
        gadget_id:
          type: string
          description: Id of the gadget.
          examples: [gadget-1]
        teeth:
          type: integer
          description: Number of teeth.
          minimum: 3
          examples: [12]
    PartCreateReq:
      type: object
      description: A part to add.
      required: [label]
      properties:
        label:
          type: string
          description: Name of the part.
    LocalArguments:
      type: object
      description: Arguments of a method that calls no server.
      properties:
        strict:
          type: boolean
          description: Whether more is checked.
    GadgetsGetRequest:
      type: object
      description: Arguments of \`gadgets.get\`.
      properties:
        gadget_id:
          type: string
          description: Id of the gadget.
          examples: [gadget-1]
`;
