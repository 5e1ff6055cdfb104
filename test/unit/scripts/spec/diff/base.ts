/** A small OpenAPI 3.1 document with everything that is compared. */
export const BASE = `
openapi: 3.1.0
info: { title: Users, version: 1.0.0, description: An API for tests. }
servers: [{ url: "https://api.example.com" }]
security: [{ basic: [] }]
paths:
  /users:
    get:
      operationId: users.list
      summary: List users.
      x-safe: true
      x-pagination: { style: page, page: page }
      parameters:
        - { name: page, in: query, schema: { type: integer, minimum: 1, default: 1 }, description: Which page. }
        - { name: status, in: query, schema: { type: string, enum: [active, pending] } }
        - { name: X-App, in: header, required: true, x-client-filled: true, schema: { type: string } }
      responses:
        "200": { description: Users., content: { application/json: { schema: { $ref: "#/components/schemas/UserList" } } } }
        default: { $ref: "#/components/responses/Error" }
    post:
      operationId: users.create
      summary: Create a user.
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/UserCreate" } } }
      responses:
        "200": { description: The user., content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }
        "400": { $ref: "#/components/responses/Error" }
  /users/{userID}:
    parameters: [{ name: userID, in: path, required: true, schema: { type: string } }]
    get:
      operationId: users.get
      summary: Get a user.
      responses:
        "200": { description: The user., content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }
        "404": { $ref: "#/components/responses/Error" }
    delete:
      operationId: users.delete
      summary: Delete a user.
      responses:
        "204": { description: Gone. }
  /pets:
    post:
      operationId: pets.register
      summary: Register a pet.
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses:
        "200": { description: The pet., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
  /trees:
    post:
      operationId: trees.prune
      summary: Prune a tree.
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } }
      responses:
        "200": { description: The tree., content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } }
  /status:
    get:
      operationId: status
      summary: Get the state of the service.
      security: []
      responses:
        "200":
          description: How it is.
          content: { application/json: { schema: { type: object, required: [ok], properties: { ok: { type: boolean } } } } }
webhooks:
  userCreated:
    post:
      operationId: webhooks.userCreated
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/Event" } } }
      responses: { "200": { description: Taken. } }
components:
  securitySchemes:
    basic: { type: http, scheme: basic }
    bearer: { type: http, scheme: bearer }
  responses:
    Error:
      description: What went wrong.
      content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } }
  schemas:
    User:
      type: object
      description: A user.
      required: [id, name]
      properties:
        id: { type: string, description: The id., examples: [usr-1] }
        name: { type: string, maxLength: 100 }
        email: { type: [string, "null"], format: email }
        status: { type: string, enum: [active, pending] }
        kind: { const: user }
        channel: { anyOf: [{ type: string, enum: [web, app] }, { type: string }] }
        age: { type: integer, minimum: 0, maximum: 150 }
        tags: { type: array, items: { type: string } }
        labels: { type: object, additionalProperties: { type: string } }
    UserList:
      type: object
      required: [users]
      properties:
        users: { type: array, items: { $ref: "#/components/schemas/User" } }
    UserCreate:
      type: object
      required: [name]
      properties:
        name: { type: string, minLength: 2, maxLength: 100 }
        email: { type: string, format: email }
        status: { type: string, enum: [active, pending] }
        role: { type: string, default: member }
        score: { type: number, exclusiveMinimum: 0 }
        age: { type: integer, format: int32 }
        app: { type: string, x-client-filled: true }
      anyOf: [{ required: [email] }, { required: [role] }]
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: species, mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } }
    Cat:
      type: object
      required: [species]
      properties: { species: { type: string }, lives: { type: integer } }
    Dog:
      type: object
      required: [species]
      properties: { species: { type: string }, tricks: { type: array, items: { type: string } } }
    Bird:
      type: object
      required: [species]
      properties: { species: { type: string }, song: { type: string } }
    Tree:
      type: object
      required: [label]
      properties:
        label: { type: string }
        parent: { anyOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] }
        branches: { type: array, items: { $ref: "#/components/schemas/Tree" } }
    Event:
      type: object
      required: [id]
      properties: { id: { type: string }, user: { $ref: "#/components/schemas/User" } }
    Error:
      type: object
      required: [message]
      properties: { message: { type: string } }
`;
