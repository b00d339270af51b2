#pragma once

#include <QByteArray>
#include <QString>

namespace carillon {

/// Of a program that is to leave a note when it crashes.
struct CrashProgram {
    QByteArray name{}; ///< carillon, carillon-cli serve
    QByteArray mainThread{}; ///< what that does: window, service
    QByteArray display{}; ///< Qt's platform; empty: none
    QString folder{}; ///< for the note; empty: none is left
};

/// From now on the end by a fatal signal, an exception nobody caught or qFatal() leaves a note in
/// the folder: versions, time, signal, thread, where in the code, and the names of what happened
/// last. No text that was typed, sent or received is in it, no token, header, address or path.
/// Core files stay off. Not with the address sanitizer, which has a report of its own.
/// Once in a process; the calling thread is the main one.
void leaveCrashNotes(const CrashProgram &program);

/// Lets the handler run in the calling thread after its stack has overflowed.
void guardStack();

} // namespace carillon
