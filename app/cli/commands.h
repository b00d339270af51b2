#pragma once

#include <QStringList>

/// The commands of carillon-cli. Each takes the arguments behind its name and returns the exit
/// code: 0 done, 1 the thing checked is not so, 2 usage or environment, 3 a damaged store.
namespace carillon::cli {

inline constexpr int done = 0;
inline constexpr int notSo = 1;
inline constexpr int unusable = 2;
inline constexpr int damaged = 3;

int serve(const QStringList &arguments);
int check(const QStringList &arguments);
int send(const QStringList &arguments);
int certificate(const QStringList &arguments);
int feed(const QStringList &arguments);
int expect(const QStringList &arguments);
int record(const QStringList &arguments);
int replay(const QStringList &arguments);
int native(const QStringList &arguments);
int render(const QStringList &arguments);
int openapi(const QStringList &arguments);
int demo(const QStringList &arguments);

} // namespace carillon::cli
