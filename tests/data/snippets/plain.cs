using System;
using System.Net.Http;
using System.Text;

byte[] body = Encoding.UTF8.GetBytes(
    "{\n" +
    "  \"targetHostName\": \"a.example\",\n" +
    "  \"payload\": { \"visualContent\": { \"title\": \"it's \\\"$x\\\" ‘é’ `b` {{c}}\" } }\n" +
    "}\n");

using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
using var client = new HttpClient(handler);
using var request = new HttpRequestMessage(new HttpMethod("POST"), "http://127.0.0.1:8087/beta/me/notifications/");
request.Content = new ByteArrayContent(body);
request.Headers.TryAddWithoutValidation("Authorization", "Bearer demo-token");
request.Headers.TryAddWithoutValidation("X-UNS-ID", "uns-demo");
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
request.Headers.TryAddWithoutValidation("If-Range", "x");

using var response = await client.SendAsync(request);
Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
