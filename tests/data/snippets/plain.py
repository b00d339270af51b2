import http.client

body = """{
  "targetHostName": "a.example",
  "payload": { "visualContent": { "title": "it's \\"$x\\" ‘é’ `b` {{c}}" } }
}
""".encode()
headers = {
    "Authorization": "Bearer demo-token",
    "X-UNS-ID": "uns-demo",
    "Content-Type": "application/json",
    "If-Range": "x",
}
connection = http.client.HTTPConnection("127.0.0.1:8087")
connection.request("POST", "/beta/me/notifications/", body, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
